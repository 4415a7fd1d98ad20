namespace ClauseScan.Catalogue.Import;

/// <summary>What the caller knows of an official text that is imported.</summary>
/// <param name="EffectiveFrom">The day from which the edition is in force.</param>
/// <param name="Announcement">The number of the order or announcement.</param>
/// <param name="Sha256">The SHA-256 of the file, in lower-case hexadecimals.</param>
public sealed record ImportOrder(DateOnly EffectiveFrom, string Announcement, string Sha256);

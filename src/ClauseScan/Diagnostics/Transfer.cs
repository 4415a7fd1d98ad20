using ClauseScan.Text;

namespace ClauseScan.Diagnostics;

/// <summary>Who passes what to whom in one provision.</summary>
/// <param name="Transferor">The party that gives, by the name the agreement uses for it, or null where it cannot be told.</param>
/// <param name="Transferee">The party that gets, likewise.</param>
/// <param name="Direction">The way seen from mainland China.</param>
/// <param name="Technology">The words that name what passes, or null.</param>
/// <param name="IsMutual">Whether each party gives to the other, so that the transfer goes both ways.</param>
public sealed record Transfer(
    string? Transferor,
    string? Transferee,
    TransferDirection Direction,
    TextSpan? Technology = null,
    bool IsMutual = false);

namespace ClauseScan.Diagnostics;

/// <summary>The names of the categories, one for each band of rule ids.</summary>
public static class DiagnosticCategory
{
    /// <summary>Improvements that flow back to the provider (TX1).</summary>
    public const string GrantBack = "grant-back";

    /// <summary>Ownership of technology that passes (TX2).</summary>
    public const string Assignment = "assignment";

    /// <summary>Rights to use technology (TX3).</summary>
    public const string Licence = "licence";

    /// <summary>Technical information handed over (TX4).</summary>
    public const string KnowHow = "know-how";

    /// <summary>Technical work or help for the other party (TX5).</summary>
    public const string TechnicalService = "technical-service";

    /// <summary>Candidate items of the catalogue (TX6).</summary>
    public const string Catalogue = "catalogue";

    /// <summary>Export procedure and form (TX7).</summary>
    public const string Procedure = "procedure";

    /// <summary>What could not be read (TX9).</summary>
    public const string Reading = "reading";

    /// <summary>All categories in the order of their bands.</summary>
    public static IReadOnlyList<string> All { get; } =
        [GrantBack, Assignment, Licence, KnowHow, TechnicalService, Catalogue, Procedure, Reading];

    /// <summary>Whether the category is one of the five by which technology passes.</summary>
    public static bool IsTransfer(string category) =>
        category is GrantBack or Assignment or Licence or KnowHow or TechnicalService;
}

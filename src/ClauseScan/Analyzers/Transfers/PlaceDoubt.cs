namespace ClauseScan.Analyzers.Transfers;

/// <summary>A place where provisions are seldom operative, and how much rank that costs.</summary>
/// <remarks>Nothing is left out for its place alone: a parser may mistake where recitals end, and a missed clause costs more than a false alarm.</remarks>
internal sealed record PlaceDoubt(string Reason, double Rank)
{
    internal static readonly PlaceDoubt Preamble = new("stands in the preamble", 25);
    internal static readonly PlaceDoubt Recital = new("stands in a recital", 55);
    internal static readonly PlaceDoubt AmongRecitals = new("stands among the recitals", 15);
    internal static readonly PlaceDoubt Definition = new("defines a term", 55);
    internal static readonly PlaceDoubt AfterDefinition = new("stands behind a definition", 10);
    internal static readonly PlaceDoubt Signatures = new("stands among the signatures", 10);
    internal static readonly PlaceDoubt DraftingNote = new("stands in a note to whoever drafts", 60);
    internal static readonly PlaceDoubt Heading = new("is too short for a provision", 40);
}

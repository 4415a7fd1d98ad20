using System.Collections.Immutable;

namespace ClauseScan.Web.Reading;

/// <summary>What a draft says: its text, and what the text refers to. All places count UTF-16 code units of <see cref="Text"/>.</summary>
/// <param name="Text">The canonical text.</param>
/// <param name="Blocks">Its paragraphs in order; those of the body first.</param>
/// <param name="Terms">Its defined terms in text order.</param>
/// <param name="References">Its references in text order.</param>
/// <param name="Parties">Its parties.</param>
/// <param name="Candidates">The candidate items for the agreement as a whole.</param>
/// <param name="GoverningLaw">The governing law, or null.</param>
/// <param name="Gaps">What could not be read, in sentences; empty where all was.</param>
/// <param name="IsPdf">Whether pages can be drawn.</param>
public sealed record AgreementReading(
    string Text,
    ImmutableArray<BlockView> Blocks,
    ImmutableArray<TermView> Terms,
    ImmutableArray<ReferenceView> References,
    ImmutableArray<PartyView> Parties,
    ImmutableArray<CandidateView> Candidates,
    string? GoverningLaw,
    ImmutableArray<string> Gaps,
    bool IsPdf)
{
    /// <summary>The sizes of a PDF file's pages, as far as they are known.</summary>
    public ImmutableArray<PageView> Pages { get; init; } = [];

    /// <summary>The newest edition held, or null where no edition was applied.</summary>
    public string? NewestEdition { get; init; }

    /// <summary>The candidate items in the newest edition.</summary>
    public ImmutableArray<CandidateView> NewestCandidates { get; init; } = [];

    /// <summary>What would follow for each class that may apply, strictest first; empty where nothing can leave China.</summary>
    public ImmutableArray<ProcedureView> Procedures { get; init; } = [];

    /// <summary>The regimes of their own that touch a candidate.</summary>
    public ImmutableArray<RegimeView> OtherRegimes { get; init; } = [];
}

using System.Collections.Immutable;
using ClauseScan.Analyzers.Phrases;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>A provision that may transfer something: what the rules of bands TX1 to TX5 choose from.</summary>
/// <param name="Unit">The provision.</param>
/// <param name="Family">The kind of act.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="From">Who gives, or null.</param>
/// <param name="To">Who gets, or null.</param>
/// <param name="IsMutual">Whether each gives to the other.</param>
/// <param name="Rank">The rank: by a model the share of such provisions that were right, else what patterns give less what speaks against.</param>
/// <param name="Evidence">The patterns and definitions that tell it.</param>
internal sealed record TransferCandidate(
    OperativeUnit Unit,
    TransferFamily Family,
    Subject Subject,
    PartyReference? From,
    PartyReference? To,
    bool IsMutual,
    double Rank,
    ImmutableArray<DiagnosticEvidence> Evidence)
{
    /// <summary>The words that name what passes, or null.</summary>
    internal TextSpan? Technology { get; init; }

    /// <summary>Whether technology is handed over as such ("transfer the know-how"), not some papers about it.</summary>
    internal bool IsHandedOverWhole { get; init; }

    /// <summary>Whether the provision speaks of improvements anywhere, be they its object or not.</summary>
    internal bool MentionsImprovements { get; init; }

    /// <summary>Whether improvements flow from the one who received technology to the one who provided it.</summary>
    internal bool IsGrantBack => GrantBack != GrantBackGround.None || GrantBackRank is not null;

    /// <summary>By what the rules take it for a grant-back.</summary>
    internal GrantBackGround GrantBack { get; init; }

    /// <summary>The rank as a grant-back where a model gave one; else null, and <see cref="Rank"/> holds for it too.</summary>
    internal double? GrantBackRank { get; init; }

    /// <summary>The same provision in the agreement's other language; null where it was not found there.</summary>
    internal TextSpan? OtherVersion { get; init; }

    /// <summary>Whether it concerns marks or content and no technology.</summary>
    internal bool IsMarksOrContentOnly =>
        (Subject & (Subject.Marks | Subject.Content)) != 0
        && (Subject & (Subject.Technology | Subject.Results | Subject.Documents)) == 0;
}

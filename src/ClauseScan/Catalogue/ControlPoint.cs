namespace ClauseScan.Catalogue;

/// <summary>A control point (控制要点) of an item: what the item covers exactly. The operative test is the control point, not the name.</summary>
/// <param name="Text">The wording.</param>
/// <param name="Edition">The edition whose wording it is, by its effective date ("2023-12-21"), or "draft" for a text never adopted.</param>
/// <param name="Provenance">Where the wording comes from.</param>
/// <param name="WordingStatus">How near the Chinese is to the official text: "as in source", "recalled", "back-translated", "none" or a remark.</param>
/// <param name="IsPlaceholder">Whether the official wording is not held and the text only says what is known about it; never to be shown as a control point.</param>
/// <param name="From">The first edition in which the point applies, or null where it has applied as long as the item or that is not known.</param>
/// <param name="Until">The first edition in which it no longer applies, or null.</param>
public sealed record ControlPoint(
    BilingualText Text,
    string Edition,
    Provenance Provenance,
    string WordingStatus,
    bool IsPlaceholder,
    string? From = null,
    string? Until = null)
{
    /// <summary>Its number among the item's control points, or null where that is not known.</summary>
    public int? Number { get; init; }

    /// <summary>Whether the point applies in an edition that holds its item, as far as is known.</summary>
    public bool AppliesIn(CatalogueEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return (From is null || string.CompareOrdinal(From, edition.Id) <= 0)
            && (Until is null || string.CompareOrdinal(edition.Id, Until) < 0);
    }
}

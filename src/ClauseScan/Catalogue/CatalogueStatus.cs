namespace ClauseScan.Catalogue;

/// <summary>How much of an edition is held, and how well founded that is. The data is incomplete, and this says by how much.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="HeldProhibited">The prohibited items held; the edition knows the official count.</param>
/// <param name="HeldRestricted">The restricted items held.</param>
/// <param name="PresenceLikely">Items held of which it is only likely that the edition has them.</param>
/// <param name="PresenceUnknown">Items held of which it is not known whether the edition has them.</param>
/// <param name="NamesSourced">Items whose name was read in a text that is named.</param>
/// <param name="CodesKnown">Items with a code for this edition.</param>
/// <param name="ItemsWithControlPoints">Items with at least one control point that is no placeholder.</param>
/// <param name="ControlPointsSourced">Control points read in a text that is named.</param>
/// <param name="ControlPointsRecalled">Control points from memory.</param>
/// <param name="Placeholders">Remarks that stand where a control point is not held.</param>
public sealed record CatalogueStatus(
    CatalogueEdition Edition,
    int HeldProhibited,
    int HeldRestricted,
    int PresenceLikely,
    int PresenceUnknown,
    int NamesSourced,
    int CodesKnown,
    int ItemsWithControlPoints,
    int ControlPointsSourced,
    int ControlPointsRecalled,
    int Placeholders)
{
    /// <summary>The items held.</summary>
    public int Held => HeldProhibited + HeldRestricted;

    /// <summary>The items of the official text.</summary>
    public int Official => Edition.OfficialProhibited + Edition.OfficialRestricted;

    /// <summary>Whether every official item is held, its presence known and its control points held.</summary>
    public bool IsComplete => Held == Official && PresenceLikely == 0 && PresenceUnknown == 0 && Placeholders == 0;

    /// <summary>The status of an edition.</summary>
    public static CatalogueStatus Of(CatalogueEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var points = edition.Items.SelectMany(i => i.ControlPoints).Where(p => p.AppliesIn(edition)).ToList();
        return new CatalogueStatus(
            edition,
            edition.Items.Count(i => i.Kind == CatalogueItemKind.Prohibited),
            edition.Items.Count(i => i.Kind == CatalogueItemKind.Restricted),
            edition.Items.Count(i => i.PresenceIn(edition).Status == PresenceStatus.Likely),
            edition.Items.Count(i => i.PresenceIn(edition).Status == PresenceStatus.Unknown),
            edition.Items.Count(i => i.Provenance.GetValueOrDefault("name")?.IsSourced == true),
            edition.Items.Count(i => i.CodeIn(edition) is not null),
            edition.Items.Count(i => !i.ControlPointsIn(edition).IsEmpty),
            points.Count(p => !p.IsPlaceholder && p.Provenance.IsSourced),
            points.Count(p => !p.IsPlaceholder && !p.Provenance.IsSourced),
            points.Count(p => p.IsPlaceholder));
    }
}

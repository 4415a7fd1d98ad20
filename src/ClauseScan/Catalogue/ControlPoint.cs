namespace ClauseScan.Catalogue;

/// <summary>A control point (控制要点) of an item: what the item covers exactly. The operative test is the control point, not the name.</summary>
/// <param name="Text">The wording.</param>
/// <param name="Edition">The edition, by its effective date ("2023-12-21"), or "draft" for a text never adopted.</param>
/// <param name="Provenance">Where the wording comes from.</param>
/// <param name="WordingStatus">How near the Chinese is to the official text: "as in source", "recalled", "back-translated", "none" or a remark.</param>
/// <param name="IsPlaceholder">Whether the official wording is not held and the text only says what is known about it; never to be shown as a control point.</param>
public sealed record ControlPoint(
    BilingualText Text,
    string Edition,
    Provenance Provenance,
    string WordingStatus,
    bool IsPlaceholder);

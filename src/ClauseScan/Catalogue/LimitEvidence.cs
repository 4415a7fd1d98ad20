using ClauseScan.Text;

namespace ClauseScan.Catalogue;

/// <summary>What a text says about one limit of a control point ("purity ≥ 99 %").</summary>
/// <param name="Limit">The limit in the words of the control point; either language may be empty.</param>
/// <param name="Status">Whether a figure of the text fits it.</param>
/// <param name="Stated">The figure that was compared, as the text writes it, or null.</param>
/// <param name="Span">Where it stands in the text that was matched, or null.</param>
public sealed record LimitEvidence(BilingualText Limit, ControlPointStatus Status, string? Stated = null, TextSpan? Span = null);

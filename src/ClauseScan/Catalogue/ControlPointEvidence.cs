using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Catalogue;

/// <summary>What a text says about one control point of a candidate.</summary>
/// <param name="Point">The control point; never a placeholder.</param>
/// <param name="Status">Contradicted where the text speaks of its subject and a figure is outside a limit; matched where it speaks of the subject and every limit is met.</param>
/// <param name="Words">The words of the text that stand in the control point, in text order.</param>
/// <param name="WordSpans">Where each of them stands in the text that was matched.</param>
/// <param name="Limits">The limits of the control point, in its order.</param>
/// <param name="Questions">What to ask an engineer about what is not stated, made from the words of the control point; either language may be empty.</param>
public sealed record ControlPointEvidence(
    ControlPoint Point,
    ControlPointStatus Status,
    ImmutableArray<string> Words,
    ImmutableArray<TextSpan> WordSpans,
    ImmutableArray<LimitEvidence> Limits,
    ImmutableArray<BilingualText> Questions);

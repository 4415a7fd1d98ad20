using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Training;

/// <summary>An agreement read and marked as a whole: what is not marked is no transfer.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Collection">The name of the label file or folder it comes from, so that figures can be told apart.</param>
/// <param name="Text">The text.</param>
/// <param name="Labels">The marks.</param>
/// <param name="Wide">Marks of wider questions (a head's name), which cover marks and content too; null where nobody asked them.</param>
public sealed record LabelledAgreement(
    string Name, string Collection, SourceText Text, ImmutableArray<LabelledSpan> Labels, ImmutableArray<LabelledSpan>? Wide)
{
    /// <summary>Whether most of the text is Chinese.</summary>
    public bool IsChinese { get; } = Text.Content.Count(c => c is >= '\u4E00' and <= '\u9FFF') * 4 > Text.Length;
}

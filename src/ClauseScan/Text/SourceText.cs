using System.Collections.Immutable;

namespace ClauseScan.Text;

/// <summary>The canonical text of one agreement and its division into blocks; every span of a scan indexes into it.</summary>
/// <remarks>
/// Immutable. Line breaks are single line feeds. Blocks are in text order, do not overlap, and leave out nothing but white space;
/// blocks of the body come before those of other layers.
/// </remarks>
public sealed class SourceText
{
    /// <summary>The text with the blocks a reader found.</summary>
    /// <exception cref="ArgumentException">A block lies outside the text, or blocks overlap or are out of order.</exception>
    public SourceText(string content, ImmutableArray<TextBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        Blocks = blocks.IsDefault ? [] : blocks;
        var end = 0;
        foreach (var block in Blocks)
        {
            if (block.Span.Start < end || block.Span.End > content.Length)
            {
                throw new ArgumentException($"Block {block.Span} is out of order or outside the text.", nameof(blocks));
            }

            end = block.Span.End;
        }
    }

    /// <summary>The characters.</summary>
    public string Content { get; }

    /// <summary>The paragraphs, in text order.</summary>
    public ImmutableArray<TextBlock> Blocks { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>The words of a span.</summary>
    public string this[TextSpan span] => Content.Substring(span.Start, span.Length);

    /// <summary>
    /// Plain text without layout: each line that holds more than white space is a paragraph block. Carriage returns are
    /// folded into line feeds.
    /// </summary>
    public static SourceText FromPlainText(string content)
    {
        ArgumentNullException.ThrowIfNull(content);
        content = content.ReplaceLineEndings("\n");
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var start = 0;
        while (start <= content.Length)
        {
            var end = content.IndexOf('\n', start);
            end = end < 0 ? content.Length : end;
            var from = start;
            var to = end;
            while (from < to && char.IsWhiteSpace(content[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(content[to - 1]))
            {
                to--;
            }

            if (to > from)
            {
                blocks.Add(new TextBlock(TextSpan.FromBounds(from, to)));
            }

            start = end + 1;
        }

        return new SourceText(content, blocks.ToImmutable());
    }

    /// <summary>The characters of a span without a copy.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);
}

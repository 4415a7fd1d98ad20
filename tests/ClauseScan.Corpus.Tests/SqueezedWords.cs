using System.Text;
using ClauseScan.Text;

namespace ClauseScan.Corpus.Tests;

/// <summary>A text without its white space, so that words compare however lines were broken.</summary>
internal sealed class SqueezedWords
{
    private readonly int[] _squeezed;

    public SqueezedWords(string text)
    {
        var content = new StringBuilder(text.Length);
        _squeezed = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            _squeezed[i] = content.Length;
            if (!char.IsWhiteSpace(text[i]))
            {
                content.Append(text[i]);
            }
        }

        _squeezed[text.Length] = content.Length;
        Content = content.ToString();
    }

    /// <summary>The characters that are not white space.</summary>
    public string Content { get; }

    /// <summary>A span of the text as a span of <see cref="Content"/>.</summary>
    public TextSpan Squeeze(TextSpan span) => TextSpan.FromBounds(_squeezed[span.Start], _squeezed[span.End]);

    /// <summary>Where words first stand in <see cref="Content"/>, or null.</summary>
    public TextSpan? Find(string words)
    {
        var content = new SqueezedWords(words).Content;
        var start = Content.IndexOf(content, StringComparison.Ordinal);
        return start < 0 ? null : new TextSpan(start, content.Length);
    }
}

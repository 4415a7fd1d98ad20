using System.Text;
using ClauseScan.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The text of a paragraph while it is read, with where each character comes from.</summary>
internal sealed class ParagraphBuffer
{
    private readonly StringBuilder _text = new();

    /// <summary>The stretches that runs hold, in order.</summary>
    internal List<RunPiece> Pieces { get; } = [];

    /// <summary>The stretches that are not seen, in order.</summary>
    internal List<HiddenStretch> Hidden { get; } = [];

    /// <summary>The positions of line breaks inside the paragraph, each of which holds a space.</summary>
    internal List<int> Breaks { get; } = [];

    /// <summary>Whether a table of contents was open while text came in.</summary>
    internal bool IsInContents { get; set; }

    internal int Length => _text.Length;

    internal string Text => _text.ToString();

    /// <summary>Adds characters that the run holds at its current offset, and moves the offset on.</summary>
    internal void Append(ReadOnlySpan<char> characters, RunPlace? run, HiddenReason hidden)
    {
        var start = _text.Length;
        _text.Append(characters);
        if (run is { Paragraph: >= 0 })
        {
            Map(start, characters.Length, run);
        }

        if (hidden != HiddenReason.None && characters.Length > 0)
        {
            Hide(new TextSpan(start, characters.Length), hidden);
        }
    }

    /// <summary>Adds a line break inside the paragraph.</summary>
    internal void Break()
    {
        Breaks.Add(_text.Length);
        _text.Append(' ');
    }

    internal void Clear()
    {
        _text.Clear();
        Pieces.Clear();
        Hidden.Clear();
        Breaks.Clear();
        IsInContents = false;
    }

    private void Map(int start, int length, RunPlace run)
    {
        if (Pieces.Count > 0 && Pieces[^1] is var last && last.Paragraph == run.Paragraph && last.Run == run.Index
            && last.Start + last.Length == start && last.Offset + last.Length == run.Offset)
        {
            Pieces[^1] = last with { Length = last.Length + length };
        }
        else
        {
            Pieces.Add(new RunPiece(start, length, run.Paragraph, run.Index, run.Offset));
        }
    }

    private void Hide(TextSpan span, HiddenReason reason)
    {
        if (Hidden.Count > 0 && Hidden[^1] is var last && last.Reason == reason && last.Span.End == span.Start)
        {
            Hidden[^1] = new HiddenStretch(TextSpan.FromBounds(last.Span.Start, span.End), reason);
        }
        else
        {
            Hidden.Add(new HiddenStretch(span, reason));
        }
    }
}

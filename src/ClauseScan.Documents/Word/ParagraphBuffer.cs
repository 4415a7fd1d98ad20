using System.Text;
using ClauseScan.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The text of a paragraph while it is read, with where each character comes from.</summary>
internal sealed class ParagraphBuffer
{
    private const int MostNested = 4;

    private readonly StringBuilder _text = new();
    private RevisionMark _mark;

    /// <summary>The stretches that runs hold, in order.</summary>
    internal List<RunPiece> Pieces { get; } = [];

    /// <summary>The stretches that are not seen, in order.</summary>
    internal List<HiddenStretch> Hidden { get; } = [];

    /// <summary>The stretches that tracked changes concern, in order.</summary>
    internal List<RevisedStretch> Revised { get; } = [];

    /// <summary>How the letters are set.</summary>
    internal Lettering Lettering { get; private set; } = new();

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
        if (run?.Resolved is { } formatting)
        {
            Lettering.Add(characters, formatting);
        }

        if (run is { Paragraph: >= 0 })
        {
            Map(start, characters.Length, run);
        }

        if (hidden != HiddenReason.None && characters.Length > 0)
        {
            Hide(new TextSpan(start, characters.Length), hidden);
        }
    }

    /// <summary>Whether what stands from a position on is one sign, one word or number, or already in brackets.</summary>
    internal bool IsOneTerm(int start) => FormulaTerm.IsOne(_text.ToString(start, _text.Length - start));

    /// <summary>Puts characters that no run holds before the text at a position.</summary>
    internal void Insert(int position, string characters)
    {
        _text.Insert(position, characters);
        var length = characters.Length;
        for (var i = Pieces.Count - 1; i >= 0 && Pieces[i].Start >= position; i--)
        {
            Pieces[i] = Pieces[i] with { Start = Pieces[i].Start + length };
        }

        for (var i = Hidden.Count - 1; i >= 0 && Hidden[i].Span.End > position; i--)
        {
            Hidden[i] = Hidden[i] with { Span = Moved(Hidden[i].Span, position, length) };
        }

        for (var i = Revised.Count - 1; i >= 0 && Revised[i].Span.End > position; i--)
        {
            Revised[i] = Revised[i] with { Span = Moved(Revised[i].Span, position, length) };
        }

        for (var i = Breaks.Count - 1; i >= 0 && Breaks[i] >= position; i--)
        {
            Breaks[i] += length;
        }
    }

    /// <summary>Adds a line break inside the paragraph.</summary>
    internal void Break()
    {
        Breaks.Add(_text.Length);
        _text.Append(' ');
    }

    /// <summary>Begins or ends the marks around inserted and deleted words, which no run holds.</summary>
    internal void Mark(RevisionMark mark)
    {
        if (mark == _mark)
        {
            return;
        }

        _text.Append(RevisionMarks.End(_mark)).Append(RevisionMarks.Start(mark));
        _mark = mark;
    }

    /// <summary>Notes the changes that concern the text from a position on; the innermost of many.</summary>
    internal void Revise(int start, ReadOnlySpan<TrackedChange> changes)
    {
        var span = TextSpan.FromBounds(start, _text.Length);
        changes = changes.Length > MostNested ? changes[^MostNested..] : changes;
        if (Extends(span, changes))
        {
            for (var i = Revised.Count - changes.Length; i < Revised.Count; i++)
            {
                Revised[i] = Revised[i] with { Span = TextSpan.FromBounds(Revised[i].Span.Start, span.End) };
            }

            return;
        }

        foreach (var change in changes)
        {
            Revised.Add(new RevisedStretch(span, change.Kind, change));
        }
    }

    /// <summary>Notes a change of the paragraph mark that stands here.</summary>
    internal void ReviseMark(TrackedChange change) =>
        Revised.Add(new RevisedStretch(new TextSpan(_text.Length, 0), change.KindOfMark, change));

    internal void Clear()
    {
        _text.Clear();
        _mark = RevisionMark.None;
        Pieces.Clear();
        Hidden.Clear();
        Revised.Clear();
        Breaks.Clear();
        Lettering = new Lettering();
        IsInContents = false;
    }

    /// <summary>Whether the last stretches end where this one begins and are of just these changes.</summary>
    private bool Extends(TextSpan span, ReadOnlySpan<TrackedChange> changes)
    {
        var first = Revised.Count - changes.Length;
        if (first < 0 || (first > 0 && Revised[first - 1].Span == Revised[first].Span))
        {
            return false;
        }

        for (var i = 0; i < changes.Length; i++)
        {
            var last = Revised[first + i];
            if (last.Span.End != span.Start || last.Span.Start != Revised[first].Span.Start || last.Span.IsEmpty != span.IsEmpty
                || last.Kind != changes[i].Kind || last.Change != changes[i])
            {
                return false;
            }
        }

        return true;
    }

    private static TextSpan Moved(TextSpan span, int position, int length) => span.Start >= position
        ? new TextSpan(span.Start + length, span.Length)
        : new TextSpan(span.Start, span.Length + length);

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

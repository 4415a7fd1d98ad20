using System.Collections.Immutable;
using System.Text;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>Reads the marks inside one paragraph.</summary>
internal sealed class InlineMarkup(string line, ImmutableArray<MarkedFlow> flows)
{
    private readonly ImmutableArray<Piece>.Builder _pieces = ImmutableArray.CreateBuilder<Piece>();
    private readonly ImmutableArray<Expectation>.Builder _expectations = ImmutableArray.CreateBuilder<Expectation>();
    private readonly StringBuilder _words = new();
    private readonly StringBuilder _flagged = new();
    private string? _rules;
    private bool _isFlaggedHidden;
    private PieceKind _kind;
    private bool _isBold;

    /// <summary>The words of the paragraph and what is expected of them.</summary>
    public static (ImmutableArray<Piece> Pieces, ImmutableArray<Expectation> Expectations) Parse(
        string line,
        ImmutableArray<MarkedFlow> flows) => new InlineMarkup(line, flows).Parse();

    private (ImmutableArray<Piece> Pieces, ImmutableArray<Expectation> Expectations) Parse()
    {
        for (var i = 0; i < line.Length;)
        {
            i += Step(line.AsSpan(i));
        }

        if (_rules is not null || _kind != PieceKind.Plain || _isBold)
        {
            throw new FormatException($"A mark is not closed: {line}");
        }

        EndPiece();
        return (_pieces.ToImmutable(), _expectations.ToImmutable());
    }

    private int Step(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("{|", StringComparison.Ordinal))
        {
            return BeginFlagged(rest);
        }

        if (rest.StartsWith("|}", StringComparison.Ordinal))
        {
            EndFlagged();
            return 2;
        }

        if (rest.StartsWith("**", StringComparison.Ordinal))
        {
            EndPiece();
            _isBold = !_isBold;
            return 2;
        }

        return Opens(rest, "{+", PieceKind.Inserted) ?? Opens(rest, "{-", PieceKind.Deleted)
            ?? Opens(rest, "{hidden:", PieceKind.Hidden)
            ?? Closes(rest, "+}", PieceKind.Inserted) ?? Closes(rest, "-}", PieceKind.Deleted)
            ?? Closes(rest, "}", PieceKind.Hidden) ?? Word(rest[0]);
    }

    private int? Opens(ReadOnlySpan<char> rest, string mark, PieceKind kind) =>
        rest.StartsWith(mark, StringComparison.Ordinal) ? Switch(kind, mark.Length) : null;

    private int? Closes(ReadOnlySpan<char> rest, string mark, PieceKind kind) =>
        _kind == kind && rest.StartsWith(mark, StringComparison.Ordinal) ? Switch(PieceKind.Plain, mark.Length) : null;

    private int Switch(PieceKind kind, int length)
    {
        EndPiece();
        _kind = kind;
        return length;
    }

    private int Word(char character)
    {
        _words.Append(character);
        if (_rules is not null && (_kind is PieceKind.Plain or PieceKind.Inserted || _isFlaggedHidden))
        {
            _flagged.Append(character);
        }

        return 1;
    }

    private int BeginFlagged(ReadOnlySpan<char> rest)
    {
        var colon = rest.IndexOf(':');
        if (_rules is not null || colon < 0)
        {
            throw new FormatException($"Marks of rules do not nest: {line}");
        }

        _rules = rest[2..colon].ToString();
        _isFlaggedHidden = _kind == PieceKind.Hidden;
        _flagged.Clear();
        return colon + 1;
    }

    private void EndFlagged()
    {
        foreach (var rule in (_rules ?? throw new FormatException($"A mark ends that never began: {line}")).Split(','))
        {
            _expectations.Add(Expected(rule.Trim()));
        }

        _rules = null;
    }

    private Expectation Expected(string mark)
    {
        var strength = mark[0] == '?' ? ExpectationStrength.Open : ExpectationStrength.Required;
        var parts = mark.TrimStart('?').Split('@');
        var flow = parts.Length == 1
            ? flows.FirstOrDefault() ?? new MarkedFlow("", "-", "-")
            : flows.FirstOrDefault(f => f.Name == parts[1]) ?? throw new FormatException($"No flow has the name of {mark}");
        return new Expectation(parts[0], strength, flow.Direction, flow.Parties, _flagged.ToString());
    }

    private void EndPiece()
    {
        if (_words.Length > 0)
        {
            _pieces.Add(new Piece(_words.ToString(), _kind, _isBold));
            _words.Clear();
        }
    }
}

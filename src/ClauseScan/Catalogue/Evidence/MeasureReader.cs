using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Catalogue.Evidence;

/// <summary>Finds the figures with units of a text: "at least 99 %", 2.5–2.7 g/cc, 2.6 ± 0.05 g/cm³, 不低于16公斤, 1:10 000.</summary>
/// <remarks>Full-width forms count as their plain ones. Figures without a unit and figures in words of English are left out.</remarks>
internal sealed class MeasureReader
{
    private const int LongestBlank = 2;

    private static readonly string[] s_rangeSigns = ["-", "–", "—", "~", "～", "to ", "and ", "至", "到"];

    private readonly UnitTable _units = UnitTable.Load();
    private readonly char[] _text;

    private MeasureReader(string text) => _text = FullWidth.Narrow(text);

    /// <summary>The figures, in text order.</summary>
    public static ImmutableArray<Measure> Read(string text) => new MeasureReader(text).Read();

    private ImmutableArray<Measure> Read()
    {
        var measures = ImmutableArray.CreateBuilder<Measure>();
        for (var at = 0; at < _text.Length; at++)
        {
            if (Begins(at) && At(at) is { } measure)
            {
                measures.Add(measure);
                at = measure.Span.End - 1;
            }
            else if (char.IsAsciiDigit(_text[at]))
            {
                while (at + 1 < _text.Length && char.IsAsciiDigit(_text[at + 1]))
                {
                    at++;
                }
            }
        }

        return measures.ToImmutable();
    }

    /// <summary>Whether a number may begin at a place: "P507" and "C/10" hold none.</summary>
    private bool Begins(int at)
    {
        if (_text[at] == '百' && Rest(at).StartsWith("百分之", StringComparison.Ordinal))
        {
            return true;
        }

        if (!char.IsAsciiDigit(_text[at]))
        {
            return ChineseNumber.Begins(_text[at]);
        }

        return at == 0 || !(char.IsAsciiLetterOrDigit(_text[at - 1]) || _text[at - 1] is '.' or '^' or '_' or '/' || (_text[at - 1] == '-' && at > 1 && char.IsAsciiLetterOrDigit(_text[at - 2])));
    }

    private Measure? At(int start)
    {
        var share = Rest(start).StartsWith("百分之", StringComparison.Ordinal);
        var (first, length) = NumberScanner.At(Rest(share ? start + 3 : start));
        if (length == 0)
        {
            return null;
        }

        var end = start + length + (share ? 3 : 0);
        if (first == 1 && Scale(start, end) is { } scale)
        {
            return scale;
        }

        var unit = share ? _units.At("%").Unit : UnitAt(ref end);
        var negative = start > 0 && _text[start - 1] is '-' or '−' && (start == 1 || !char.IsLetterOrDigit(_text[start - 2]));
        first = negative ? -first : first;
        var bound = Comparison.Before(_text.AsSpan(0, negative ? start - 1 : start));
        return Tolerance(start, end, first, unit) ?? Range(start, end, first, unit, bound) ?? (unit is null ? null : Single(start, end, unit.Convert(first), unit, bound));
    }

    private Measure Single(int start, int end, double value, Unit unit, (ComparisonKind Kind, int Length) bound)
    {
        var kind = bound.Kind;
        start -= bound.Length;
        if (kind == ComparisonKind.None)
        {
            (kind, var length) = Comparison.After(Rest(end));
            end += length;
        }

        return new Measure(
            TextSpan.FromBounds(start, end),
            unit,
            kind switch { ComparisonKind.AtMost or ComparisonKind.LessThan => double.NegativeInfinity, ComparisonKind.UpTo => Math.Min(0, value), _ => value },
            kind is ComparisonKind.AtLeast or ComparisonKind.MoreThan ? double.PositiveInfinity : value,
            kind != ComparisonKind.None,
            kind is ComparisonKind.MoreThan or ComparisonKind.LessThan);
    }

    /// <summary>A map's scale; the greater scale has the smaller figure behind the colon.</summary>
    private Measure? Scale(int start, int end)
    {
        if (end >= _text.Length || _text[end] != ':')
        {
            return null;
        }

        var (figure, length) = NumberScanner.At(Rest(end + 1));
        return length == 0 || figure < 100
            ? null
            : Single(start, end + 1 + length, 1 / figure, Unit.Scale, Comparison.Before(_text.AsSpan(0, start)));
    }

    private Measure? Range(int start, int end, double first, Unit? unit, (ComparisonKind Kind, int Length) bound)
    {
        var at = PassBlanks(end);
        foreach (var sign in s_rangeSigns)
        {
            if (!Rest(at).StartsWith(sign, StringComparison.OrdinalIgnoreCase) || (sign == "and " && !Comparison.FollowsBetween(_text.AsSpan(0, start))))
            {
                continue;
            }

            var second = PassBlanks(at + sign.Length);
            var (value, length) = NumberScanner.At(Rest(second));
            var to = second + length;
            var other = length == 0 ? null : UnitAt(ref to);
            if (other is not null && (unit is null || unit.Dimension == other.Dimension))
            {
                var (a, b) = ((unit ?? other).Convert(first), other.Convert(value));
                return new Measure(TextSpan.FromBounds(start - bound.Length, to), other, Math.Min(a, b), Math.Max(a, b), true);
            }
        }

        return null;
    }

    private Measure? Tolerance(int start, int end, double middle, Unit? unit)
    {
        var at = PassBlanks(end);
        if (!Rest(at).StartsWith("±", StringComparison.Ordinal) && !Rest(at).StartsWith("+/-", StringComparison.Ordinal))
        {
            return null;
        }

        at = PassBlanks(at + (_text[at] == '±' ? 1 : 3));
        var (value, length) = NumberScanner.At(Rest(at));
        at += length;
        var other = length == 0 ? null : UnitAt(ref at) ?? unit;
        if (other is null || (unit is not null && unit.Dimension != other.Dimension && other.Dimension != "share"))
        {
            return null;
        }

        var of = unit ?? other;
        var slack = unit is not null && unit.Dimension != other.Dimension ? Math.Abs(middle * value / 100) : value;
        return new Measure(TextSpan.FromBounds(start, at), of, of.Convert(middle - slack), of.Convert(middle + slack), false);
    }

    private Unit? UnitAt(ref int end)
    {
        var at = PassBlanks(end);
        if (at < _text.Length && _text[at] == '-')
        {
            at++;
        }

        var (unit, length) = _units.At(Rest(at));
        end = unit is null ? end : at + length;
        return unit;
    }

    private int PassBlanks(int at)
    {
        var start = at;
        while (at < _text.Length && at - start < LongestBlank && _text[at] is ' ' or '\u00A0' or '\u202F')
        {
            at++;
        }

        return at;
    }

    private ReadOnlySpan<char> Rest(int at) => at < _text.Length ? _text.AsSpan(at) : [];
}

using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Catalogue.Evidence;

/// <summary>Finds the limits in the wording of a control point.</summary>
internal static class LimitReader
{
    /// <summary>The limits of both languages, each once, and the clauses that state them.</summary>
    public static ImmutableArray<Limit> Read(BilingualText wording, out ImmutableArray<TextSpan> english, out ImmutableArray<TextSpan> chinese)
    {
        var limits = ImmutableArray.CreateBuilder<Limit>();
        english = Read(wording.English, (words, bound, property) => limits.Add(new Limit(new BilingualText("", words), bound, property)));
        chinese = Read(wording.Chinese, (words, bound, property) =>
        {
            var same = IndexOf(limits, bound, property);
            if (same >= 0)
            {
                limits[same] = limits[same] with { Words = limits[same].Words with { Chinese = words }, Property = limits[same].Property ?? property };
            }
            else
            {
                limits.Add(new Limit(new BilingualText(words, ""), bound, property));
            }
        });
        return limits.ToImmutable();
    }

    private static ImmutableArray<TextSpan> Read(string text, Action<string, Measure, string?> add)
    {
        var clauses = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var bound in MeasureReader.Read(text))
        {
            if (bound.IsBound)
            {
                var context = MeasureContext.Of(bound, text);
                clauses.Add(TextSpan.FromBounds(context.Start, context.End));
                add(text[context.Start..context.End].Trim(), bound, context.Property);
            }
        }

        return clauses.ToImmutable();
    }

    private static int IndexOf(ImmutableArray<Limit>.Builder limits, Measure bound, string? property)
    {
        for (var i = 0; i < limits.Count; i++)
        {
            var known = limits[i];
            if (known.Words.Chinese.Length == 0 && known.Bound.Unit.Dimension == bound.Unit.Dimension
                && Near(known.Bound.Least, bound.Least) && Near(known.Bound.Greatest, bound.Greatest)
                && (property is null || known.Property is null || MeasuredProperties.Agree(known.Property, property)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Near(double a, double b) => a.Equals(b) || Math.Abs(a - b) <= Math.Abs(a) * 1e-9;
}

using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Cli;

/// <summary>Rectangles around words, for the eye.</summary>
internal static class HighlightAreas
{
    private const double SameEdge = 2.5;
    private const double WidestGap = 15;

    /// <summary>The rectangles, those that follow each other on one line joined to one.</summary>
    public static ImmutableArray<PageArea> Joined(ImmutableArray<PageArea> areas)
    {
        var joined = ImmutableArray.CreateBuilder<PageArea>();
        foreach (var area in areas)
        {
            if (joined.Count > 0 && IsBeside(joined[^1], area))
            {
                joined[^1] = Union(joined[^1], area);
            }
            else
            {
                joined.Add(area);
            }
        }

        return joined.ToImmutable();
    }

    private static bool IsBeside(PageArea one, PageArea other) =>
        one.Page == other.Page
        && ((IsSame(one.Top, one.Height, other.Top, other.Height) && Gap(one.Left, one.Width, other.Left, other.Width) < WidestGap)
            || (IsSame(one.Left, one.Width, other.Left, other.Width) && one.Height > one.Width && other.Height > other.Width
                && Gap(one.Top, one.Height, other.Top, other.Height) < WidestGap));

    private static bool IsSame(double start, double length, double otherStart, double otherLength) =>
        Math.Abs(start - otherStart) < SameEdge && Math.Abs(start + length - otherStart - otherLength) < SameEdge;

    private static double Gap(double start, double length, double otherStart, double otherLength) =>
        Math.Max(start, otherStart) - Math.Min(start + length, otherStart + otherLength);

    private static PageArea Union(PageArea one, PageArea other)
    {
        double left = Math.Min(one.Left, other.Left), top = Math.Min(one.Top, other.Top);
        return new PageArea(
            one.Page, left, top,
            Math.Max(one.Left + one.Width, other.Left + other.Width) - left, Math.Max(one.Top + one.Height, other.Top + other.Height) - top);
    }
}

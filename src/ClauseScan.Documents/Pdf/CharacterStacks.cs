using System.Collections.Immutable;
using System.Text;
using ClauseScan.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>
/// Joins characters that stand one below the other, each a run of its own, to columns that run down the page, as Chinese is set in old style. Columns
/// then follow each other as the lines of a page that lies on its side do.
/// </summary>
internal static class CharacterStacks
{
    private const int FewestCharacters = 3;
    private const int FewestOnPage = 12;
    private const int LongestPiece = 3;
    private const double SameColumn = 0.4;
    private const double Overlap = 0.9, WidestGap = 1.3;

    /// <summary>From one character to the next where a blank stands between them, and the gap that is one beside letters that lie on their side.</summary>
    private const double StepOverSpace = 1.6, SpaceBesideLetters = 0.3, SpaceBesideCharacters = 0.9;

    /// <summary>The page with its stacks joined, where most of its text stands in them; else the page as it is.</summary>
    public static PdfPage Join(PdfPage page)
    {
        if (page.Recognition is not null || page.Runs.Count(IsCharacter) is var characters && (characters < FewestOnPage || characters * 2 < page.Runs.Length))
        {
            return page;
        }

        var columns = Columns(page.Runs);
        var stacked = columns.Where(IsStack).Sum(c => c.Sum(r => r.Text.Length));
        return stacked * 2 < page.Runs.Sum(r => r.Text.Length) ? page : page with { Runs = [.. columns.SelectMany(c => IsStack(c) ? Turned(c, page) : c)] };
    }

    private static bool IsCharacter(PdfRun run) => run.Turn == TextTurn.Upright && run.Text.Length == 1 && Chinese.IsWide(run.Text[0]);

    private static bool IsStack(List<PdfRun> column) => column.Count(IsCharacter) >= FewestCharacters;

    private static List<List<PdfRun>> Columns(ImmutableArray<PdfRun> runs)
    {
        var columns = new List<List<PdfRun>>();
        foreach (var run in runs)
        {
            if (columns.Count > 0 && Continues(columns[^1][^1], run))
            {
                columns[^1].Add(run);
            }
            else
            {
                columns.Add([run]);
            }
        }

        return columns;
    }

    /// <summary>Whether the run stands right below the other. In a column, numbers of a few figures stand upright too, and words lie on their side.</summary>
    private static bool Continues(PdfRun above, PdfRun run) =>
        MayStand(above) && MayStand(run)
        && Math.Abs(Middle(above) - Middle(run)) < SameColumn * run.FontSize
        && Gap(above, run) / run.FontSize is > -Overlap and < WidestGap && Bottom(run) > Bottom(above);

    private static bool MayStand(PdfRun run) => run.Turn == TextTurn.Clockwise || (run.Turn == TextTurn.Upright && run.Text.Length <= LongestPiece);

    private static double Middle(PdfRun run) => run.Area.Left + (run.Area.Width / 2);

    private static double Bottom(PdfRun run) => run.Area.Top + run.Area.Height;

    private static double Gap(PdfRun above, PdfRun run) => run.Area.Top - Bottom(above);

    /// <summary>The column as runs that go down: one for each stretch of upright characters, and those that go down already.</summary>
    private static IEnumerable<PdfRun> Turned(List<PdfRun> column, PdfPage page)
    {
        PdfRun? last = null;
        for (var start = 0; start < column.Count;)
        {
            var end = start + 1;
            while (end < column.Count && column[start].Turn == TextTurn.Upright && column[end].Turn == TextTurn.Upright && column[end].Hidden == column[start].Hidden)
            {
                end++;
            }

            var run = column[start].Turn == TextTurn.Upright ? Joined(column[start..end], page) : column[start];
            var space = last is not null && (Chinese.IsWide(last.Text[^1]) || Chinese.IsWide(run.Text[0])) ? SpaceBesideCharacters : SpaceBesideLetters;
            yield return last is null ? run : run with { FollowsSpace = Gap(last, run) > space * run.FontSize };
            last = run;
            start = end;
        }
    }

    private static PdfRun Joined(List<PdfRun> stack, PdfPage page)
    {
        var text = new StringBuilder();
        var box = stack[0].Box;
        foreach (var run in stack)
        {
            text.Append(run.Box.Bottom - box.Bottom > StepOverSpace * run.FontSize ? "\u3000" : string.Empty).Append(run.Text);
            box = box.Union(run.Box);
        }

        return stack[0] with
        {
            Text = text.ToString(),
            Turn = TextTurn.Clockwise,
            Box = new Box(box.Top, page.Width - box.Right, box.Height, box.Width),
            Area = new PageArea(page.Number, box.Left, box.Top, box.Width, box.Height),
        };
    }
}

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
    private const double SameColumn = 0.3;
    private const double Space = 1.6, LongestStep = 2.2;

    /// <summary>The page with its stacks joined, where most of its text stands in them; else the page as it is.</summary>
    public static PdfPage Join(PdfPage page)
    {
        if (page.Recognition is not null || page.Runs.Count(IsCharacter) is var characters && (characters < FewestOnPage || characters * 2 < page.Runs.Length))
        {
            return page;
        }

        var stacks = Stacks(page.Runs);
        var stacked = stacks.Where(IsStack).Sum(s => s.Count);
        return stacked * 2 < page.Runs.Sum(r => r.Text.Length) ? page : page with { Runs = [.. stacks.SelectMany(s => IsStack(s) ? [Column(s, page)] : s)] };
    }

    private static bool IsCharacter(PdfRun run) => run.Turn == TextTurn.Upright && run.Text.Length == 1 && Chinese.IsWide(run.Text[0]);

    private static bool IsStack(List<PdfRun> runs) => runs.Count >= FewestCharacters && runs.Count(IsCharacter) * 2 > runs.Count;

    private static List<List<PdfRun>> Stacks(ImmutableArray<PdfRun> runs)
    {
        var stacks = new List<List<PdfRun>>();
        foreach (var run in runs)
        {
            if (stacks.Count > 0 && Continues(stacks[^1][^1], run))
            {
                stacks[^1].Add(run);
            }
            else
            {
                stacks.Add([run]);
            }
        }

        return stacks;
    }

    /// <summary>Whether the run stands right below the other. A number of two or three figures may stand upright in a column.</summary>
    private static bool Continues(PdfRun above, PdfRun run) =>
        above.Turn == TextTurn.Upright && run.Turn == TextTurn.Upright && above.Hidden == run.Hidden
        && above.Text.Length <= LongestPiece && run.Text.Length <= LongestPiece
        && Math.Abs(Middle(above) - Middle(run)) < SameColumn * run.FontSize
        && (run.Box.Bottom - above.Box.Bottom) / run.FontSize is > 0 and < LongestStep;

    private static double Middle(PdfRun run) => run.Box.Left + (run.Box.Width / 2);

    private static PdfRun Column(List<PdfRun> stack, PdfPage page)
    {
        var text = new StringBuilder();
        var box = stack[0].Box;
        foreach (var run in stack)
        {
            if (text.Length > 0 && run.Box.Bottom - box.Bottom > Space * run.FontSize)
            {
                text.Append('\u3000');
            }

            text.Append(run.Text);
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

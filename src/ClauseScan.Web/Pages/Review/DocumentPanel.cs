using System.Collections.Immutable;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Review;

namespace ClauseScan.Web.Pages;

/// <summary>A draft to be read, with its findings marked.</summary>
/// <param name="Version">The draft.</param>
/// <param name="Reading">Its text, or null where it was not read.</param>
/// <param name="Rows">Its findings.</param>
/// <param name="Queue">The queue that links to findings lead into, from the question mark on.</param>
/// <param name="View">The view asked for: "text", or else pages where there are any.</param>
/// <param name="Address">The page's own address without the view.</param>
/// <param name="FirstPage">The page to be shown first, or null.</param>
internal sealed record DocumentPanel(
    VersionView Version, AgreementReading? Reading, ImmutableArray<FindingRow> Rows, string Queue, string? View, string Address, int? FirstPage)
{
    /// <summary>The dots per inch at which pages are drawn.</summary>
    public const int Dpi = 110;

    private const double PointsPerInch = 72;

    // ISO A4, which most are.
    private static readonly PageView s_usual = new(0, 595, 842);

    public bool HasPages => Reading?.IsPdf == true;

    public bool ShowsPages => HasPages && View != "text";

    /// <summary>The pages with the rectangles to be marked on each.</summary>
    public IEnumerable<DocumentPage> Pages
    {
        get
        {
            var sizes = Reading!.Pages.ToDictionary(p => p.Number);
            var marks = new FindingMarks(Rows).Areas.ToLookup(a => a.Area.Page);
            for (var number = 1; number <= (Version.Pages ?? 0); number++)
            {
                var size = sizes.GetValueOrDefault(number, s_usual);
                yield return new DocumentPage(number, size, Dots(size.Width), Dots(size.Height), [.. marks[number]]);
            }
        }
    }

    public string AddressOf(string view) => $"{Address}{(Address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}view={view}";

    private static int Dots(double points) => (int)Math.Round(points * Dpi / PointsPerInch);
}

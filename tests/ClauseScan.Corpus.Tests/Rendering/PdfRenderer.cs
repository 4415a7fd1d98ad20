using System.Collections.Immutable;
using System.Globalization;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>A PDF with a text layer as a word processor would print the agreement: numbers written out, lines wrapped and justified.</summary>
internal sealed class PdfRenderer
{
    /// <summary>The left edge of the text, in points.</summary>
    public const double Left = 72;

    /// <summary>The right edge of the text.</summary>
    public const double Right = 523;

    private const double Top = 770;
    private const double Bottom = 72;
    private const double Size = 10.5;
    private const double Pitch = 14.5;
    private const double Indent = 36;
    private const double AfterParagraph = 7.5;
    private readonly FrontMatter _front;
    private readonly List<PdfPage> _pages = [];
    private double _y;

    private PdfRenderer(FrontMatter front) => _front = front;

    public static byte[] Render(MarkedAgreement agreement)
    {
        var renderer = new PdfRenderer(agreement.Front);
        renderer.StartPage();
        foreach (var block in agreement.Blocks)
        {
            renderer.Add(block);
        }

        renderer.AddRunningLines();
        return PdfFile.Write(agreement.Front.Title, [.. renderer._pages.Select(p => p.Content)]);
    }

    private void Add(MarkedBlock block)
    {
        switch (block.Kind)
        {
            case MarkedBlockKind.PageBreak:
                StartPage();
                break;
            case MarkedBlockKind.TableRow:
                AddRow(block);
                break;
            case MarkedBlockKind.Title:
                AddTitle(block);
                break;
            default:
                AddParagraph(block);
                break;
        }
    }

    private void AddTitle(MarkedBlock block)
    {
        foreach (var line in PdfLine.Wrap(Glyphs(block.Cells[0], 14, true), Right - Left))
        {
            MakeRoom(20);
            _pages[^1].Show(line, (Left + Right - line.Width) / 2, _y, 14);
            _y -= 20;
        }

        _y -= AfterParagraph;
    }

    private void AddParagraph(MarkedBlock block)
    {
        var isHeading = block.Kind == MarkedBlockKind.Subheading || WordBody.IsHeading(block);
        var (number, left) = block.Level switch
        {
            0 => (Left, Left),
            3 => (Left + Indent, Left + (2 * Indent)),
            _ => (Left, Left + Indent + (_front.Numbering == NumberingStyle.Chinese ? 12 : 0)),
        };
        var lines = PdfLine.Wrap(Glyphs(block.Cells[0], Size, isHeading), Right - left);
        MakeRoom(isHeading ? 4 * Pitch : Pitch);
        if (block.Number.Length > 0)
        {
            var label = Glyphs([new Piece(block.Number, PieceKind.Plain, false)], Size, isHeading);
            _pages[^1].Show(new PdfLine(label, true), number, _y, Size);
        }

        foreach (var line in lines)
        {
            MakeRoom(Pitch);
            _pages[^1].Show(line, left, _y, Size, Right - left);
            _y -= Pitch;
        }

        _y -= AfterParagraph;
    }

    private void AddRow(MarkedBlock block)
    {
        const double Gutter = 12;
        var column = (Right - Left) / block.Cells.Length;
        var cells = block.Cells.Select(c => PdfLine.Wrap(Glyphs(c, Size, false), column - Gutter)).ToImmutableArray();
        var height = cells.Max(c => c.Length);
        MakeRoom(height * Pitch);
        for (var i = 0; i < cells.Length; i++)
        {
            for (var row = 0; row < cells[i].Length; row++)
            {
                _pages[^1].Show(cells[i][row], Left + (i * column), _y - (row * Pitch), Size);
            }
        }

        _y -= (height * Pitch) + AfterParagraph;
    }

    private void AddRunningLines()
    {
        const double Small = 8;
        var (before, between, after) = WordPackageParts.PageNumberWords(_front.Language);
        for (var i = 0; i < _pages.Count; i++)
        {
            var header = new PdfLine(Glyphs([new Piece(_front.Header, PieceKind.Plain, false)], Small, false), true);
            _pages[i].Show(header, Right - header.Width, 800, Small);
            var words = string.Create(CultureInfo.InvariantCulture, $"{before}{i + 1}{between}{_pages.Count}{after}");
            var footer = new PdfLine(Glyphs([new Piece(words, PieceKind.Plain, false)], Small, false), true);
            _pages[i].Show(footer, (Left + Right - footer.Width) / 2, 40, Small);
        }
    }

    private ImmutableArray<PdfGlyph> Glyphs(ImmutableArray<Piece> pieces, double size, bool isBold) =>
        PdfGlyph.Set(pieces, size, _front.Language, isBold);

    private void MakeRoom(double height)
    {
        if (_y - height + Pitch < Bottom && _y < Top)
        {
            StartPage();
        }
    }

    private void StartPage()
    {
        _pages.Add(new PdfPage());
        _y = Top;
    }
}

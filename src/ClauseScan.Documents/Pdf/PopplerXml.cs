using System.Collections.Immutable;
using System.Globalization;
using ClauseScan.Documents.Word;
using ClauseScan.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>Reads what "pdftohtml -xml" prints, line by line: its marks may cross and its text may hold any character.</summary>
internal sealed class PopplerXml(PdfInfo info, double zoom)
{
    private const int MaximumElementLines = 100;
    private const int Palest = 0xF0;

    private readonly Dictionary<int, Font> _fonts = [];
    private readonly ImmutableArray<PdfPage>.Builder _pages = ImmutableArray.CreateBuilder<PdfPage>();
    private readonly List<PdfRun> _runs = [];
    private int _number;
    private double _width, _height;
    private Box _displayed;
    private bool _hasTextOutside;

    /// <summary>The pages that were read to their end.</summary>
    public ImmutableArray<PdfPage> Pages => _pages.ToImmutable();

    /// <summary>Reads to the end of the output; false where it was cut off.</summary>
    public bool Read(BoundedLines lines)
    {
        while (lines.Next() is { } line)
        {
            if (line.StartsWith("<text ", StringComparison.Ordinal))
            {
                for (var more = 0; more < MaximumElementLines && !line.EndsWith("</text>", StringComparison.Ordinal) && lines.Next() is { } rest; more++)
                {
                    line += " " + rest;
                }

                AddRun(line);
            }
            else if (line.IndexOf("<page number=", StringComparison.Ordinal) is var page and >= 0)
            {
                // Before the mark stand remarks on links (" link to page 3 "), which the program prints into its output.
                BeginPage(line[page..]);
            }
            else if (line.StartsWith("</page>", StringComparison.Ordinal))
            {
                _pages.Add(new PdfPage(_number, _displayed.Width, _displayed.Height, [.. _runs]) { HasTextOutside = _hasTextOutside });
            }
            else if (line.AsSpan().TrimStart().StartsWith("<fontspec ", StringComparison.Ordinal))
            {
                var family = Attribute(line, " family=\"");
                _fonts[(int)Number(line, " id=\"")] = new Font(Number(line, " size=\"") / zoom, IsHeavy(family), IsPale(Attribute(line, " color=\"")));
            }
        }

        return !lines.IsCut;
    }

    private void BeginPage(string line)
    {
        _runs.Clear();
        _hasTextOutside = false;
        _number = (int)Number(line, " number=\"");
        _width = Number(line, " width=\"") / zoom;
        _height = Number(line, " height=\"") / zoom;
        _displayed = info.DisplayedPart(_number) ?? new Box(0, 0, _width, _height);
    }

    private void AddRun(string line)
    {
        var start = line.IndexOf('>', StringComparison.Ordinal) + 1;
        var end = line.EndsWith("</text>", StringComparison.Ordinal) ? line.Length - "</text>".Length : line.Length;
        if (start == 0 || end <= start)
        {
            return;
        }

        var head = line.AsSpan(0, start);
        var box = new Box(Number(head, " left=\"") / zoom, Number(head, " top=\"") / zoom, Number(head, " width=\"") / zoom, Number(head, " height=\"") / zoom);
        var (text, isBold) = RunText.Of(line.AsSpan(start, end - start));
        if (string.IsNullOrWhiteSpace(text) || Math.Abs(box.Left) > 1e5 || Math.Abs(box.Top) > 1e5)
        {
            return;
        }

        (text, box) = WithoutMargin(text, box with { Left = box.Left - _displayed.Left, Top = box.Top - _displayed.Top });
        var font = _fonts.GetValueOrDefault((int)Number(head, " font=\""));
        var size = Math.Max(font.Size > 0 ? font.Size : box.Height, 0.5);
        var run = new PdfRun(text, box, size, isBold || font.IsHeavy, Area(box));
        if (box.Width < -0.01)
        {
            run = UpsideDown(run);
        }
        else if (box.Width < 0.01 && (text.Trim().Length > 1 || _runs.Count == 0 || _runs[^1].IsVertical || StandsUnderCharacter(run)))
        {
            run = Turned(run);
        }

        run = run with { Hidden = run.IsTiny ? HiddenReason.Tiny : font.IsPale ? HiddenReason.White : HiddenReason.None };

        if (run.Area.Left > _displayed.Width || run.Area.Top > _displayed.Height
            || run.Area.Left + run.Area.Width < 0 || run.Area.Top + run.Area.Height < 0)
        {
            _hasTextOutside = true;
            return;
        }

        if (!IsPrintedTwice(run))
        {
            _runs.Add(run);
        }
    }

    /// <summary>Takes spaces that set a line in, as typewritten text has, out of the text and the box. Such letters are all equally wide.</summary>
    private static (string Text, Box Box) WithoutMargin(string text, Box box)
    {
        int before = text.Length - text.TrimStart(' ').Length, after = text.Length - text.TrimEnd(' ').Length;
        if (before < 2 && after < 2)
        {
            return (text, box);
        }

        var letter = box.Width / text.Length;
        return (text[before..^after], box with { Left = box.Left + (before * letter), Width = (text.Length - before - after) * letter });
    }

    private PageArea Area(Box box) => new(_number, box.Left, box.Top, box.Width, box.Height);

    /// <summary>A run that goes left, which the engine gives a negative width, and a place as if its letters stood above their baseline.</summary>
    private PdfRun UpsideDown(PdfRun run)
    {
        var (right, width, height) = (run.Box.Left, -run.Box.Width, run.Box.Height);
        var top = run.Box.Top + (2 * 0.776 * height) - height;
        return run with
        {
            Turn = TextTurn.UpsideDown,
            Box = new Box(_displayed.Width - right, _displayed.Height - top - height, width, height),
            Area = new PageArea(_number, right - width, top, width, height),
        };
    }

    /// <summary>
    /// A run that goes up or down the page. Of those the engine tells where they begin and not where they end; lines that follow to the left
    /// run down, others up.
    /// </summary>
    private PdfRun Turned(PdfRun run)
    {
        // Of letters that the engine put together it tells the height of all.
        var (left, height) = (run.Box.Left, run.Box.Height > 1.5 * run.FontSize ? 1.3 * run.FontSize : run.Box.Height);
        var ascent = 0.776 * height;
        var begin = run.Box.Top + ascent;
        var length = run.Text.Sum(LetterWidths.Common) * run.FontSize;
        var before = _runs.Count > 0 && _runs[^1].IsVertical ? _runs[^1] : null;
        var goesDown = StandsUnderCharacter(run)
            || (before is null ? begin + length <= _displayed.Height && begin < _displayed.Height / 2
            : Math.Abs(BaselineOf(before) - left) < 0.5 ? before.Turn == TextTurn.Clockwise
            : left < BaselineOf(before));
        return goesDown
            ? run with
            {
                Turn = TextTurn.Clockwise,
                Box = new Box(begin, _displayed.Width - left - ascent, length, height),
                Area = new PageArea(_number, left - height + ascent, begin, height, length),
            }
            : run with
            {
                Turn = TextTurn.Anticlockwise,
                Box = new Box(_displayed.Height - begin, left - ascent, length, height),
                Area = new PageArea(_number, left - ascent, begin - length, height, length),
            };

        static double BaselineOf(PdfRun run) => run.Turn == TextTurn.Clockwise
            ? run.Area.Left + (0.224 * run.Area.Width)
            : run.Area.Left + (0.776 * run.Area.Width);
    }

    /// <summary>Whether an upright Chinese character stands right above, so that the run lies on its side in a column that runs down the page.</summary>
    private bool StandsUnderCharacter(PdfRun run) =>
        _runs.Count > 0 && _runs[^1] is { Turn: TextTurn.Upright, Text: [var above] } last && Chinese.IsWide(above)
        && Math.Abs(last.Box.Left - run.Box.Left) < 0.5 * run.FontSize && last.Box.Top < run.Box.Top && run.Box.Top < last.Box.Bottom + run.FontSize;

    /// <summary>Whether the run was printed a moment ago at the same place, as some programs do to make letters bold.</summary>
    private bool IsPrintedTwice(PdfRun run)
    {
        for (var i = Math.Max(0, _runs.Count - 12); i < _runs.Count; i++)
        {
            if (_runs[i].Text == run.Text && Math.Abs(_runs[i].Box.Left - run.Box.Left) < 1.5 && Math.Abs(_runs[i].Box.Top - run.Box.Top) < 1.5)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHeavy(ReadOnlySpan<char> family) =>
        family.Contains("bold", StringComparison.OrdinalIgnoreCase) || family.Contains("heavy", StringComparison.OrdinalIgnoreCase)
        || family.Contains("black", StringComparison.OrdinalIgnoreCase) || family.Contains("simhei", StringComparison.OrdinalIgnoreCase)
        || family.Contains("heiti", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a colour, as in "#ffffff", is white or nearly so.</summary>
    private static bool IsPale(ReadOnlySpan<char> colour) =>
        colour is ['#', _, _, _, _, _, _] && int.TryParse(colour[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
        && Math.Min(value >> 16, Math.Min((value >> 8) & 0xFF, value & 0xFF)) >= Palest;

    /// <summary>The number in an attribute, whose name is given as it stands: a blank, the name, an equals sign and a quote.</summary>
    private static double Number(ReadOnlySpan<char> element, string name) =>
        double.TryParse(Attribute(element, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? Math.Clamp(number, -1e6, 1e6)
            : 0;

    private static ReadOnlySpan<char> Attribute(ReadOnlySpan<char> element, string name)
    {
        var start = element.IndexOf(name, StringComparison.Ordinal);
        if (start < 0)
        {
            return [];
        }

        var value = element[(start + name.Length)..];
        var end = value.IndexOf('"');
        return end < 0 ? [] : value[..end];
    }

    private readonly record struct Font(double Size, bool IsHeavy, bool IsPale);
}

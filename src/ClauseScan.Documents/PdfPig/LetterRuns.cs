using System.Collections.Immutable;
using System.Text;
using ClauseScan.Documents.Pdf;
using ClauseScan.Documents.Word;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;

namespace ClauseScan.Documents.PdfPig;

/// <summary>Joins the letters of a page, as its content draws them, to runs.</summary>
/// <param name="page">The page. Its letters stand in the displayed page's space, y growing upwards.</param>
/// <param name="unmapped">Tells the letters that show no character that is known.</param>
internal sealed class LetterRuns(Page page, UnmappedLetters unmapped)
{
    /// <summary>The gaps, in units of the font's size, that end a run, and that part words.</summary>
    private const double RunGap = 1, WordGap = 0.12, ChineseWordGap = 0.5;

    private readonly ImmutableArray<PdfRun>.Builder _runs = ImmutableArray.CreateBuilder<PdfRun>();
    private readonly Dictionary<FontDetails, bool> _heavy = new(ReferenceEqualityComparer.Instance);
    private readonly StringBuilder _text = new();
    private PlacedLetter? _last;
    private PlacedLetter _first;
    private Box _box;
    private int _bold, _plain;
    private HiddenReason _hidden;
    private bool _hasTextOutside;

    public void Add(Letter letter)
    {
        if (letter.Value.Length == 0 || PlacedLetter.Of(letter, page.Width, page.Height) is not { } placed)
        {
            return;
        }

        var isSpace = string.IsNullOrWhiteSpace(letter.Value);
        var hidden = isSpace ? _hidden : Doubt(letter);
        if (_last is { } last && (hidden != _hidden || !last.IsFollowedBy(placed, RunGap)))
        {
            Close();
        }

        if (_last is null && isSpace)
        {
            return;
        }

        var value = unmapped.Contains(letter) ? "\uFFFD" : letter.Value;
        if (_last is { } before)
        {
            var isChinese = Chinese.IsWide(_text[^1]) && Chinese.IsWide(value[0]);
            if (!isSpace && _text[^1] != ' ' && before.GapTo(placed) > (isChinese ? ChineseWordGap : WordGap))
            {
                _text.Append(' ');
            }
        }
        else
        {
            (_first, _box, _hidden) = (placed, placed.Box, hidden);
        }

        _text.Append(value);
        _last = placed;
        if (!isSpace)
        {
            _box = _box.Union(placed.Box);
            var isHeavy = IsHeavy(letter.FontDetails);
            _bold += isHeavy ? 1 : 0;
            _plain += isHeavy ? 0 : 1;
        }
    }

    /// <summary>The runs, and whether others lie outside of the page.</summary>
    public (ImmutableArray<PdfRun> Runs, bool HasTextOutside) End()
    {
        Close();
        return (_runs.ToImmutable(), _hasTextOutside);
    }

    private void Close()
    {
        if (_last is null)
        {
            return;
        }

        var text = RunText.Of(_text.ToString().TrimEnd().Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)).Text.Trim();
        var area = _first.AreaOf(_box, page.Number);
        var isOutside = area.Left > page.Width || area.Top > page.Height || area.Left + area.Width < 0 || area.Top + area.Height < 0;
        if (text.Length > 0 && isOutside)
        {
            _hasTextOutside = true;
        }
        else if (text.Length > 0 && !IsPrintedTwice(text, area.Left, area.Top))
        {
            var run = new PdfRun(text, _box, _first.Size, _bold > _plain, area) { Turn = _first.Turn };
            _runs.Add(run with { Hidden = run.IsTiny ? HiddenReason.Tiny : _hidden });
        }

        _text.Clear();
        (_last, _bold, _plain) = (null, 0, 0);
    }

    /// <summary>Whether the run was printed a moment ago at the same place, as some programs do to make letters bold.</summary>
    private bool IsPrintedTwice(string text, double left, double top)
    {
        for (var i = Math.Max(0, _runs.Count - 12); i < _runs.Count; i++)
        {
            if (_runs[i].Text == text && Math.Abs(_runs[i].Area.Left - left) < 1.5 && Math.Abs(_runs[i].Area.Top - top) < 1.5)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Why the letter may not be seen.</summary>
    private static HiddenReason Doubt(Letter letter) =>
        letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip ? HiddenReason.Formatted
        : letter.Color.IsSeen() ? HiddenReason.None
        : HiddenReason.White;

    private bool IsHeavy(FontDetails font)
    {
        if (!_heavy.TryGetValue(font, out var isHeavy))
        {
            isHeavy = font.IsBold || Array.Exists<string>(
                ["bold", "heavy", "black", "simhei", "heiti"], n => font.Name.Contains(n, StringComparison.OrdinalIgnoreCase));
            _heavy[font] = isHeavy;
        }

        return isHeavy;
    }
}

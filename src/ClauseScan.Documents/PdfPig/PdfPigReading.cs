using System.Collections.Immutable;
using ClauseScan.Documents.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Graphics.Operations.TextObjects;
using UglyToad.PdfPig.Tokens;

namespace ClauseScan.Documents.PdfPig;

/// <summary>The reading of one file: what it has come to can be asked for while it goes on.</summary>
/// <param name="path">The file.</param>
/// <param name="file">The file's bytes where they are in memory.</param>
/// <param name="password">The password, or null.</param>
internal sealed class PdfPigReading(string path, byte[]? file, string? password)
{
    private const int MaximumLength = 64 << 20;
    private const int MaximumPages = 1_000_000;

    private readonly Lock _lock = new();
    private readonly ImmutableArray<PdfPage>.Builder _pages = ImmutableArray.CreateBuilder<PdfPage>();
    private volatile bool _isStopped;
    private string? _problem;
    private int _pageCount;
    private bool _hasFaults;

    /// <summary>Reads to the end. Throws nothing.</summary>
    public void Run()
    {
        var log = new PdfPigLog(() => _isStopped);
        try
        {
            var options = new ParsingOptions { Password = password ?? string.Empty, Logger = log, SkipMissingFonts = true };
            using var document = file is null ? PdfDocument.Open(path, options) : PdfDocument.Open(file, options);
            _pageCount = Math.Max(document.NumberOfPages, CountOf(document));
            ReadPages(document, log);
        }
        catch (PdfDocumentEncryptedException)
        {
            _problem = password is null ? PdfProblem.PasswordNeeded : PdfProblem.WrongPassword;
        }
#pragma warning disable CA1031 // The library throws exceptions of any kind for damaged files.
        catch (Exception)
#pragma warning restore CA1031
        {
            _problem = PdfProblem.Damaged;
        }
    }

    /// <summary>What a reading that has ended has come to.</summary>
    public PdfContents Contents()
    {
        lock (_lock)
        {
            var problem = _problem ?? (_pages.Count == 0 || _pages.Count < _pageCount ? PdfProblem.Damaged : null);
            return new PdfContents(Math.Max(_pageCount, _pages.Count == 0 ? 0 : _pages[^1].Number), _pages.ToImmutable())
            {
                HasFaults = _hasFaults,
                Problems = problem is null ? [] : [problem],
            };
        }
    }

    /// <summary>Gives the reading up; what it has come to so far.</summary>
    public PdfContents Stop(string problem)
    {
        _isStopped = true;
        lock (_lock)
        {
            _problem = problem;
        }

        return Contents();
    }

    private void ReadPages(PdfDocument document, PdfPigLog log)
    {
        long length = 0;
        var unmapped = new UnmappedLetters(document, log);
        for (var number = 1; number <= document.NumberOfPages && !_isStopped; number++)
        {
            var page = ReadPage(document, number, unmapped, log);
            length += page?.Runs.Sum(r => (long)r.Text.Length) ?? 0;
            lock (_lock)
            {
                _hasFaults |= page is null || log.HasErrors;
                if (_isStopped)
                {
                    return;
                }

                if (length > MaximumLength)
                {
                    _problem = PdfProblem.TooMuchText;
                    return;
                }

                if (page is not null)
                {
                    _pages.Add(page);
                }
            }
        }
    }

    /// <summary>How many pages the file says it has, where that can be.</summary>
    private static int CountOf(PdfDocument document) =>
        document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Pages, out var root) && root is IndirectReferenceToken reference
        && document.Structure.GetObject(reference.Data)?.Data is DictionaryToken pages
        && pages.TryGet(NameToken.Count, out var token) && token is NumericToken count
        && count.Data is > 0 and < MaximumPages
            ? count.Int
            : 0;

    private static PdfPage? ReadPage(PdfDocument document, int number, UnmappedLetters unmapped, PdfPigLog log)
    {
        try
        {
            log.BeginPage();
            var page = document.GetPage(number);
            var runs = new LetterRuns(page, unmapped);
            foreach (var letter in page.Letters)
            {
                runs.Add(letter);
            }

            var (found, hasTextOutside) = runs.End();
            log.HasErrors |= found.IsEmpty && page.Operations.Count(o => o is BeginText) != page.Operations.Count(o => o is EndText);
            return new PdfPage(number, page.Width, page.Height, found) { HasTextOutside = hasTextOutside, Picture = PdfPigPictures.Of(page, found) };
        }
#pragma warning disable CA1031 // The library throws exceptions of any kind for damaged pages; the page counts as missing.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}

using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace ClauseScan.Documents.PdfPig;

/// <summary>Tells the letters that stand for no more than their code, for their font does not tell which characters it shows.</summary>
internal sealed class UnmappedLetters(PdfDocument document, PdfPigLog log)
{
    private readonly Dictionary<FontDetails, bool> _hasUnicodeCodes = new(ReferenceEqualityComparer.Instance);

    public bool Contains(Letter letter) =>
        log.Unmapped.Count > 0 && log.Unmapped.Contains((letter.Value, letter.FontName ?? string.Empty)) && !HasUnicodeCodes(letter.FontDetails);

    /// <summary>Whether the font's codes are Unicode ("UniGB-UTF16-H"), so that each stands for its own character.</summary>
    private bool HasUnicodeCodes(FontDetails font)
    {
        if (!_hasUnicodeCodes.TryGetValue(font, out var has))
        {
            has = font.FontDictionaryReference is { } reference
                && document.Structure.GetObject(reference)?.Data is DictionaryToken dictionary
                && dictionary.TryGet(NameToken.Encoding, out var token) && token is NameToken encoding
                && encoding.Data.StartsWith("Uni", StringComparison.Ordinal);
            _hasUnicodeCodes[font] = has;
        }

        return has;
    }
}

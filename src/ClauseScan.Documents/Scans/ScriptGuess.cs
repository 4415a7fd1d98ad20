using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Scans;

/// <summary>Which script most pages of a file are in, as far as they have been read: the others are tried in that first.</summary>
internal sealed class ScriptGuess
{
    private int _latin, _chinese;

    /// <summary>Whether any page told.</summary>
    public bool IsKnown => _latin + _chinese > 0;

    /// <summary>Whether most pages are Chinese.</summary>
    public bool IsChinese => _chinese > _latin;

    /// <summary>Counts a page by its letters; pages with next to none do not count.</summary>
    public void Add(IEnumerable<string> words)
    {
        int ideographs = 0, letters = 0;
        foreach (var c in words.SelectMany(w => w))
        {
            ideographs += Chinese.IsIdeograph(c) ? 1 : 0;
            letters += char.IsAsciiLetter(c) ? 1 : 0;
        }

        if (ideographs + letters > 40)
        {
            // A word has five letters, or two ideographs.
            _ = ideographs * 2 > letters ? _chinese++ : _latin++;
        }
    }
}

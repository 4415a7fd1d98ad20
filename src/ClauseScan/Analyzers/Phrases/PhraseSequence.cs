using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Phrases;

/// <summary>Units with all their readings, ready to be matched against patterns.</summary>
internal sealed class PhraseSequence
{
    private const int AnyAnchor = -1;

    private readonly int[] _first;
    private readonly List<PhraseReading> _readings = [];

    /// <summary>
    /// Reads units with a language's lexicon, and with a lexicon of names, which fit only where the text capitalises them. A neutral phrase
    /// ("licence fee", 转让费) hides the readings inside it, and a party's name (被许可方) those of its parts.
    /// </summary>
    internal PhraseSequence(IReadOnlyList<PhraseUnit> units, PhraseLibrary library, Lexicon? names = null)
    {
        Units = units;
        Library = library;
        _first = new int[units.Count + 1];
        int hiddenTo = 0, partyFrom = 0, partyTo = 0;
        for (var i = 0; i < units.Count; i++)
        {
            var first = _readings.Count;
            _first[i] = first;
            library.Lexicon.ReadingsAt(units, i, _readings);
            if (!units[i].IsLower)
            {
                names?.ReadingsAt(units, i, _readings);
            }

            for (var r = first; r < _readings.Count; r++)
            {
                hiddenTo = _readings[r].Concept == library.Neutral ? Math.Max(hiddenTo, _readings[r].End) : hiddenTo;
            }

            if (library.PrefersLongest)
            {
                KeepLongest(first);
            }

            RemoveFrom(first, hiddenTo, partyFrom, partyTo);
            for (var r = first; r < _readings.Count; r++)
            {
                if (_readings[r].Concept == library.Party && _readings[r].End > partyTo)
                {
                    (partyFrom, partyTo) = (i, _readings[r].End);
                }
            }

            RemoveFrom(first, hiddenTo, partyFrom, partyTo);
        }

        _first[units.Count] = _readings.Count;
        foreach (var reading in _readings)
        {
            Present |= ConceptSet.Of(reading.Concept);
        }
    }

    /// <summary>The sequence of a stretch of text by itself.</summary>
    internal static PhraseSequence Of(SourceText text, TextSpan span, PhraseLibrary library)
    {
        var units = new List<PhraseUnit>();
        PhraseUnits.AddTo(units, text, span);
        return new PhraseSequence(units, library);
    }

    /// <summary>The units.</summary>
    internal IReadOnlyList<PhraseUnit> Units { get; }

    /// <summary>The language's lexicon and patterns.</summary>
    internal PhraseLibrary Library { get; }

    /// <summary>The concepts that occur.</summary>
    internal ConceptSet Present { get; }

    /// <summary>All readings by first unit.</summary>
    internal IReadOnlyList<PhraseReading> Readings => _readings;

    /// <summary>The stretch of the text from one unit up to and without another.</summary>
    internal TextSpan SpanOf(int first, int end)
    {
        var start = Units[first].Span.Start;
        return TextSpan.FromBounds(start, Math.Max(start, Units[end - 1].Span.End));
    }

    /// <summary>The first place where a pattern fits, or null. Linear in the number of units times the pattern's gaps.</summary>
    internal PatternMatch? Find(PhrasePattern pattern) => Find(pattern, AnyAnchor);

    /// <summary>The first place where a pattern fits with its operative word at a unit, or null; anywhere for a pattern without one.</summary>
    internal PatternMatch? FindAt(PhrasePattern pattern, int anchor) => Find(pattern, anchor);

    private PatternMatch? Find(PhrasePattern pattern, int wanted)
    {
        if (!pattern.MayFit(Present))
        {
            return null;
        }

        var failed = new bool[pattern.Elements.Length * (Units.Count + 1)];
        var taken = new List<PhraseReading>();
        var anchor = -1;
        for (var start = 0; start < Units.Count; start++)
        {
            if (FitsAt(pattern.Elements, 0, start, wanted, failed, taken, ref anchor))
            {
                return new PatternMatch(pattern, [.. taken], anchor < 0 ? taken[0].Start : anchor);
            }
        }

        return null;
    }

    private void KeepLongest(int first)
    {
        var longest = 0;
        for (var r = first; r < _readings.Count; r++)
        {
            longest = Math.Max(longest, _readings[r].Length);
        }

        for (var r = _readings.Count - 1; r >= first; r--)
        {
            if (_readings[r].Length < longest)
            {
                _readings.RemoveAt(r);
            }
        }
    }

    private void RemoveFrom(int first, int hiddenTo, int partyFrom, int partyTo)
    {
        for (var r = _readings.Count - 1; r >= first; r--)
        {
            var (start, end) = (_readings[r].Start, _readings[r].End);
            if (end <= hiddenTo || (end <= partyTo && end - start < partyTo - partyFrom))
            {
                _readings.RemoveAt(r);
            }
        }
    }

    private bool FitsAt(
        ImmutableArray<PatternElement> elements,
        int index,
        int position,
        int wanted,
        bool[] failed,
        List<PhraseReading> taken,
        ref int anchor)
    {
        if (index == elements.Length)
        {
            return taken.Count > 0;
        }

        ref var tried = ref failed[(index * (Units.Count + 1)) + position];
        if (tried)
        {
            return false;
        }

        tried = true;

        var element = elements[index];
        var last = index == 0 ? position : Math.Min(position + element.Gap, Units.Count - 1);
        for (var at = position; at <= last; at++)
        {
            var barred = false;
            for (var r = _first[at]; r < _first[at + 1]; r++)
            {
                var reading = _readings[r];
                var concept = ConceptSet.Of(reading.Concept);
                barred |= (element.Barred & concept) != ConceptSet.Empty;
                if ((element.Concepts & concept) == ConceptSet.Empty || (element.IsAnchor && wanted != AnyAnchor && at != wanted))
                {
                    continue;
                }

                taken.Add(reading);
                var before = anchor;
                anchor = element.IsAnchor ? at : anchor;
                if (FitsAt(elements, index + 1, reading.End, wanted, failed, taken, ref anchor))
                {
                    return true;
                }

                anchor = before;
                taken.RemoveAt(taken.Count - 1);
            }

            if (barred)
            {
                break;
            }
        }

        return element.IsOptional && FitsAt(elements, index + 1, position, wanted, failed, taken, ref anchor);
    }
}

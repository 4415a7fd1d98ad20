using System.Runtime.InteropServices;

namespace ClauseScan.Web.Reading;

/// <summary>A sketch of a text by which two texts are compared without keeping either: the least hashes of its stretches of letters.</summary>
internal static class TextSketch
{
    private const int Hashes = 64;
    private const int StretchLength = 12;

    /// <summary>The sketch; all texts without letters have the same.</summary>
    public static byte[] Of(string text)
    {
        var least = new uint[Hashes];
        Array.Fill(least, uint.MaxValue);
        var letters = new Queue<char>(StretchLength);
        foreach (var letter in text)
        {
            if (!char.IsLetterOrDigit(letter))
            {
                continue;
            }

            if (letters.Count == StretchLength)
            {
                letters.Dequeue();
            }

            letters.Enqueue(char.ToLowerInvariant(letter));
            if (letters.Count == StretchLength)
            {
                Take(least, HashOf(letters));
            }
        }

        return MemoryMarshal.AsBytes(least.AsSpan()).ToArray();
    }

    /// <summary>The share of stretches that two texts have in common, 0 to 1, as their sketches tell it.</summary>
    public static double Likeness(byte[] one, byte[] other)
    {
        var first = MemoryMarshal.Cast<byte, uint>(one);
        var second = MemoryMarshal.Cast<byte, uint>(other);
        if (first.Length != second.Length || first.Length == 0)
        {
            return 0;
        }

        var same = 0;
        for (var i = 0; i < first.Length; i++)
        {
            same += first[i] == second[i] && first[i] != uint.MaxValue ? 1 : 0;
        }

        return (double)same / first.Length;
    }

    private static void Take(uint[] least, ulong hash)
    {
        for (var i = 0; i < least.Length; i++)
        {
            var mixed = (hash ^ ((ulong)(i + 1) * 0x9E3779B97F4A7C15)) * 0xFF51AFD7ED558CCD;
            least[i] = Math.Min(least[i], (uint)((mixed ^ (mixed >> 33)) * 0xC4CEB9FE1A85EC53 >> 32));
        }
    }

    private static ulong HashOf(Queue<char> letters)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in letters)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }
}

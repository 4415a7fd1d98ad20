using System.Text;
using System.Text.RegularExpressions;

namespace ClauseScan.Web.Intake;

/// <summary>Names of files without what tells one draft from another: "Licence (v2) clean.docx" and "licence_final.pdf" are both "licence".</summary>
internal static partial class DraftNames
{
    private const double LeastLikeness = 0.6;
    private const int Longest = 300;

    /// <summary>The name to show: without folders and ending.</summary>
    public static string Shown(string fileName)
    {
        var name = Path.GetFileNameWithoutExtension(fileName.Replace('\\', '/')).Trim();
        name = name.Length == 0 ? fileName : name;
        return name.Length <= Longest ? name : name[..Longest];
    }

    /// <summary>The key.</summary>
    public static string KeyOf(string shownName)
    {
        var words = new StringBuilder(shownName.Length);
        foreach (var letter in shownName.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            words.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
        }

        var key = string.Join(' ', Marks().Replace(words.ToString(), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return key.Length == 0 ? shownName.ToLowerInvariant() : key;
    }

    /// <summary>Whether two keys may name drafts of one agreement.</summary>
    public static bool AreAlike(string key, string other)
    {
        if (key == other)
        {
            return true;
        }

        var one = key.Split(' ').ToHashSet(StringComparer.Ordinal);
        var two = other.Split(' ').ToHashSet(StringComparer.Ordinal);
        var shared = one.Count(two.Contains);
        return (double)shared / (one.Count + two.Count - shared) >= LeastLikeness;
    }

    [GeneratedRegex(
        @"\b(v|ver|version|rev|draft)? ?[0-9]{1,8}\b|\b(v|ver|version|rev|revised|draft|final|clean|redline|redlined|marked|markup|signed|executed|execution|copy|comments)\b|第?[一二三四五六七八九十0-9]+(稿|版)|终稿|定稿|草稿|草案|修订(版|稿)?|最终版?|签署版?|清洁版|副本",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();
}

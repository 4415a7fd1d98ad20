using System.Globalization;
using System.Text;

namespace ClauseScan.Reports;

/// <summary>URIs for paths, percent-encoded as RFC 3986 asks.</summary>
public static class ArtifactUri
{
    private const string Unescaped = "-._~!$&'()*+,;=@/";

    /// <summary>A relative reference for a relative path with forward slashes, or the file URI of an absolute one.</summary>
    public static string Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var uri = new StringBuilder(path.Length + 8);
        if (path.StartsWith('/'))
        {
            uri.Append("file://");
        }

        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in path.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Unescaped.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                uri.Append((char)rune.Value);
                continue;
            }

            foreach (var octet in bytes[..rune.EncodeToUtf8(bytes)])
            {
                uri.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
            }
        }

        return uri.ToString();
    }
}

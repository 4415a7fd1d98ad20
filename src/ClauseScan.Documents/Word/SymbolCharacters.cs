using System.Globalization;

namespace ClauseScan.Documents.Word;

/// <summary>The characters that symbols of picture fonts stand for.</summary>
internal static class SymbolCharacters
{
    private const string Greek = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
    private const string GreekCapitals = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

    /// <summary>The text for the element "sym" with these attributes; a bullet where the picture has no character.</summary>
    internal static string Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) || value is < 0x20 or > 0xFFFD)
        {
            return "•";
        }

        var isPicture = value is >= 0xF000 and <= 0xF0FF;
        var low = isPicture ? value - 0xF000 : value;
        return font switch
        {
            "Symbol" => InSymbol(low),
            "Wingdings" => InWingdings(low),
            "Wingdings 2" => InWingdings2(low),
            _ when isPicture => font is not null && font.StartsWith("Wingdings", StringComparison.Ordinal) || low < 0x20 ? "•" : ((char)low).ToString(),
            _ => char.IsSurrogate((char)value) ? "•" : ((char)value).ToString(),
        };
    }

    private static string InSymbol(int code) => code switch
    {
        >= 'a' and <= 'z' => Greek[code - 'a'].ToString(),
        >= 'A' and <= 'Z' => GreekCapitals[code - 'A'].ToString(),
        0x2D => "-",
        < 0x7F => ((char)code).ToString(),
        0xA3 => "≤",
        0xA5 => "∞",
        0xAB => "↔",
        0xAC => "←",
        0xAE => "→",
        0xB0 => "°",
        0xB1 => "±",
        0xB3 => "≥",
        0xB4 => "×",
        0xB8 => "÷",
        0xB9 => "≠",
        0xBB => "≈",
        0xBC => "…",
        0xD2 or 0xE2 => "®",
        0xD3 or 0xE3 => "©",
        0xD4 or 0xE4 => "™",
        0xD7 => "·",
        0xDE => "⇒",
        0xE5 => "∑",
        _ => "•",
    };

    private static string InWingdings(int code) => code switch
    {
        0x6F or 0x71 or 0xA8 => "☐",
        0x78 or 0xFD => "☒",
        0xFE => "☑",
        0xFC => "✓",
        0xFB => "✗",
        0x6E or 0xA7 => "■",
        0xE0 or 0xD8 => "→",
        0xDF => "←",
        >= 0x80 and <= 0x8A => code == 0x80 ? "⓪" : ((char)('①' + code - 0x81)).ToString(),
        >= 0x8B and <= 0x95 => code == 0x8B ? "⓿" : ((char)('❶' + code - 0x8C)).ToString(),
        _ => "•",
    };

    private static string InWingdings2(int code) => code switch
    {
        0x2A or 0xA3 => "☐",
        0x52 or 0x53 => code == 0x52 ? "☑" : "☒",
        0x50 => "✓",
        0x4F => "✗",
        _ => "•",
    };
}

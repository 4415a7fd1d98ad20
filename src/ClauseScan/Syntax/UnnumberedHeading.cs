using System.Buffers;

namespace ClauseScan.Syntax;

/// <summary>Tells lines in capitals that head a part of the terms.</summary>
internal static class UnnumberedHeading
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("_[]*0123456789/=|\t");

    private static readonly string[] Others = ["INC", "LTD", "LLC", "L.L.C", "CORP", "GMBH", "LIMITED", "COMPANY", "CONFIDENTIAL TREATMENT", "EXECUTION", "DRAFT", "REDACTED", "OMITTED", "PLC", "B.V", "S.A", "BETWEEN", "PARTIES:", "AGREEMENT MADE"];

    internal static bool IsHeading(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is < 4 or > 80 || line[^1] is '.' or ';' or ',' || !char.IsAsciiLetterUpper(line[0]) || line.ContainsAny(Marks)
            || !HeadingReader.IsCapitals(line) || line.Contains("  ", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var other in Others)
        {
            if (line.Contains(other, StringComparison.Ordinal))
            {
                return false;
            }
        }

        foreach (var range in line.Split(' '))
        {
            if (line[range].Length >= 4)
            {
                return true;
            }
        }

        return false;
    }
}

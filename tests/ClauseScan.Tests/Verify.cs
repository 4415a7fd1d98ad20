using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Tests;

/// <summary>Checks what the rules alone, without the clause model, report of an agreement against the findings marked in its text.</summary>
internal static class Verify
{
    private static readonly AgreementScanner _scanner = new(new CatalogueMatcher(TechnologyCatalogue.Load()), classifier: null);

    /// <summary>The transfers (TX1 to TX5) of a whole agreement are exactly those marked.</summary>
    internal static void Transfers(string marked)
    {
        marked = marked.ReplaceLineEndings("\n");
        var plain = Markup.Strip(marked);
        var transfers = Scan(plain).Findings.Select(f => f.Diagnostic).Where(d => d.Transfer is not null);
        Assert.Equal(marked, Markup.Render(plain, transfers));
    }

    /// <summary>The transfers of one clause are those marked, in a licence from a German licensor to a Chinese licensee.</summary>
    internal static void Clause(string marked) => Transfers(InLicence(marked));

    /// <summary>The transfers of one clause are those marked, in a Chinese licence from 甲方, a Chinese company, to 乙方, a Japanese one.</summary>
    internal static void ChineseClause(string marked) => Transfers(InChineseLicence(marked));

    /// <summary>The clause as article 5 of a licence from a German licensor to a Chinese licensee.</summary>
    internal static string InLicence(string clause) => $"""
        LICENSE AGREEMENT
        This License Agreement is made as of March 3, 2024 by and between Nordlicht Optik GmbH, a company organized under the laws of Germany ("Licensor"), and Hangzhou Qingshan Machinery Co., Ltd., a company incorporated in the People's Republic of China ("Licensee").
        1. Fees
        The fees are due within thirty days.
        5. Provision
        {clause}
        6. Notices
        Notices shall be in writing.
        """;

    /// <summary>The clause as article 5 of a Chinese licence from 甲方, a Chinese company, to 乙方, a Japanese one.</summary>
    internal static string InChineseLicence(string clause) => $"""
        合作协议
        甲方：杭州青山机械有限公司（中国）
        乙方：大和光学株式会社（日本）
        签订日期：2024年3月3日
        第一条 费用
        费用应在三十日内结清。
        第五条 约定
        {clause}
        第六条 通知
        通知应以书面形式作出。
        """;

    internal static ScanResult Scan(string plain, ScanOptions? options = null) => _scanner.Scan(
        new SourceDocument("test.txt", "", SourceText.FromPlainText(plain), DocumentMap.Empty, ReadingOutcome.Whole, []),
        options ?? new ScanOptions());

    internal static IEnumerable<Diagnostic> Diagnostics(string plain, string rule, ScanOptions? options = null) =>
        Scan(plain, options).Findings.Select(f => f.Diagnostic).Where(d => d.Descriptor.Id == rule);
}

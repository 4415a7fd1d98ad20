using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Tests.Analyzers;

/// <summary>
/// The usual false alarms, each in both languages, each beside a clause with nearly the same words that does pass technology; by the rules alone
/// and with the clause model that the program ships.
/// </summary>
public sealed class FalseAlarmFamilyTests
{
    private static readonly CatalogueMatcher _catalogue = new(TechnologyCatalogue.Load());

    /// <summary>Family, a clause that passes nothing, and one that does.</summary>
    public static TheoryData<string, string, string> English => new()
    {
        { "the agreement is assigned", "Neither party may assign this Agreement.", "Licensor hereby assigns to Licensee the patents and the patent applications." },
        { "ownership is kept", "Licensor retains all right, title and interest in and to the software.", "Licensor transfers to Licensee all right, title and interest in and to the software." },
        { "a definition", "“Licence” means the right of Licensee to use the patents and know-how of Licensor.", "Licensor grants Licensee the right to use the patents and know-how of Licensor." },
        { "marks", "Licensor grants Licensee a licence to use the trademarks on the products.", "Licensor grants Licensee a licence to use the patents in making the products." },
        { "content", "Licensor grants Licensee a licence to reproduce the photographs and articles.", "Licensor grants Licensee a licence to reproduce the software and source code." },
        { "a negation", "No licence under any patent of Licensor is granted to Licensee.", "A licence under every patent of Licensor is granted to Licensee." },
        { "a prohibition", "Licensee shall not disclose the know-how to Licensor.", "Licensor shall disclose the know-how to Licensee." },
        { "improvements that stay", "Each party owns the improvements that it makes.", "Licensee shall assign to Licensor the improvements that it makes." },
        { "survival", "The obligations of confidentiality survive the end of the licence of the know-how.", "Licensor grants Licensee a licence of the know-how." },
        { "goods", "Licensor shall deliver the products to Licensee within thirty days.", "Licensor shall deliver the technical drawings to Licensee within thirty days." },
        { "training of one's own staff", "Licensee shall train its own sales staff at its own expense.", "Licensor shall train Licensee's engineers in the manufacturing process." },
        { "a fee", "Licensee shall pay the licence fee for the patents within thirty days.", "Licensor hereby grants to Licensee an exclusive licence under the patents." },
    };

    /// <summary>The same in Chinese.</summary>
    public static TheoryData<string, string, string> Chinese => new()
    {
        { "the agreement is assigned", "未经对方书面同意，任何一方不得转让本合同。", "甲方将其拥有的专利权转让给乙方。" },
        { "ownership is kept", "该软件的著作权仍归甲方所有。", "乙方完成的开发成果的著作权归甲方所有。" },
        { "a definition", "“许可”是指乙方使用甲方专利和专有技术的权利。", "甲方许可乙方使用甲方的专利和专有技术。" },
        { "marks", "甲方许可乙方在合同产品上使用甲方的商标。", "甲方许可乙方在制造合同产品时使用甲方的专利。" },
        { "content", "甲方许可乙方转载其图片和文章。", "甲方许可乙方使用其软件和源代码。" },
        { "a negation", "本合同不授予乙方任何专利许可。", "本合同授予乙方专利实施许可。" },
        { "a prohibition", "乙方不得使用甲方的专有技术从事其他活动。", "乙方有权使用甲方的专有技术制造合同产品。" },
        { "improvements that stay", "改进和发展的技术，所有权属改进、发展的一方。", "乙方应将其改进和发展的技术免费提供给甲方。" },
        { "survival", "本合同终止后，保密义务继续有效。", "甲方应向乙方提供专有技术的全部技术资料。" },
        { "goods", "甲方应在三十日内将货物交付乙方。", "甲方应在三十日内将技术图纸交付乙方。" },
        { "training of one's own staff", "乙方应自费培训本公司的销售人员。", "甲方应为乙方培训操作和维修技术人员。" },
        { "a fee", "乙方应向甲方支付专利使用费。", "甲方许可乙方在日本境内实施该项专利。" },
    };

    [Theory]
    [MemberData(nameof(English))]
    public void An_english_false_alarm_stays_silent_where_its_twin_is_reported(string family, string silent, string loud) =>
        Check(family, Verify.InLicence(silent), Verify.InLicence(loud));

    [Theory]
    [MemberData(nameof(Chinese))]
    public void A_chinese_false_alarm_stays_silent_where_its_twin_is_reported(string family, string silent, string loud) =>
        Check(family, Verify.InChineseLicence(silent), Verify.InChineseLicence(loud));

    [Fact]
    public void Recitals_stay_silent_in_both_languages()
    {
        Check(
            "recitals",
            Agreement("WHEREAS, Licensor wishes to grant to Licensee a licence under its patents;", "The term is five years."),
            Agreement("WHEREAS, Licensor has know-how;", "Licensor grants to Licensee a licence under its patents."));
        Check(
            "recitals",
            ChineseAgreement("鉴于甲方愿意许可乙方实施其专利；", "本合同有效期为五年。"),
            ChineseAgreement("鉴于甲方拥有专有技术；", "甲方许可乙方实施其专利。"));
    }

    private static void Check(string family, string silent, string loud)
    {
        foreach (var scanner in new[] { new AgreementScanner(_catalogue), new AgreementScanner(_catalogue, classifier: null) })
        {
            Assert.True(Transfers(scanner, silent).Count == 0, $"{family}: {string.Join("; ", Transfers(scanner, silent))}");
            Assert.True(Transfers(scanner, loud).Count > 0, $"{family}: the twin is not reported");
        }
    }

    private static List<string> Transfers(AgreementScanner scanner, string text) =>
    [
        .. scanner.Scan(new SourceDocument("test.txt", "", SourceText.FromPlainText(text), DocumentMap.Empty, ReadingOutcome.Whole, []), new ScanOptions())
            .Findings.Where(f => f.Diagnostic.Transfer is not null).Select(f => $"{f.Diagnostic.Descriptor.Id} {f.Diagnostic.Rank:0}"),
    ];

    private static string Agreement(string recital, string clause) => $"""
        LICENSE AGREEMENT
        This Agreement is made between Nordlicht GmbH, a German company ("Licensor"), and Qingshan Co., Ltd., a Chinese company ("Licensee").
        {recital}
        NOW, THEREFORE, the parties agree as follows:
        1. Provision
        {clause}
        """;

    private static string ChineseAgreement(string recital, string clause) => $"""
        技术许可合同
        甲方：杭州青山机械有限公司（中国）
        乙方：大和光学株式会社（日本）
        {recital}
        双方达成协议如下：
        第一条 约定
        {clause}
        """;
}

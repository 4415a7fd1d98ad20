using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Tests.Syntax;

public sealed class AgreementParserTests
{
    [Fact]
    public void An_English_agreement_with_decimal_numbers() =>
        Check(Agreements.Parse(Agreements.EnglishDecimal), """
            Agreement
              Preamble
                Paragraph English
                  Sentence English LICENSE AGREEMENT
                Paragraph English
                  Sentence English This Agreement is made on 1 Ma
              Recitals
                Paragraph English
                  Sentence English WHEREAS, Licensor owns the Tec
                Paragraph English
                  Sentence English WHEREAS, Licensee wishes to us
              Paragraph English
                Sentence English NOW, THEREFORE, the parties ag
              Article 'Art. 1' «DEFINITIONS»
                Clause '1.1'
                  Definition English
                    Sentence English "Technology" means the process
                Clause '1.2'
                  Definition English
                    Sentence English "Improvement" shall mean any c
              Article 'Art. 2' «GRANT»
                Clause '2.1' «Licence»
                  Paragraph English
                    Sentence English Licensor grants Licensee a lic
                    Sentence English It is not exclusive.
                Clause '2.2' «Limits»
                  Paragraph English
                    Sentence English Licensee shall not:
                  ListItem '(a)'
                    Paragraph English
                      Sentence English sublicense the Technology; or
                  SubClause '(b)'
                    Paragraph English
                      Sentence English disclose it to:
                    ListItem '(i)'
                      Paragraph English
                        Sentence English competitors; or
                    ListItem '(ii)'
                      Paragraph English
                        Sentence English the public.
                Clause '2.3' «Grant Back»
                  Paragraph English
                    Sentence English Licensee shall assign all Impr
              SignatureBlock
                Paragraph English
                  Sentence English IN WITNESS WHEREOF, the partie
                Paragraph English
                  Sentence English By: ____________
                Paragraph English
                  Sentence English Name: Ann
                Paragraph English
                  Sentence English Title: Director
              Schedule 'Schedule 1' «SCHEDULE 1 THE TECHNOLOGY»
                Article '1' «Process»
                  Paragraph English
                    Sentence English The process runs at 40.5 degre
            """);

    [Fact]
    public void An_English_agreement_with_articles_and_sections() =>
        Check(Agreements.Parse(Agreements.EnglishArticles), """
            Agreement
              Article 'Art. I' «DEFINITIONS»
                Clause '1.01' «Terms»
                  Definition English
                    Sentence English As used herein, the term "Know
              Article 'Art. II' «GRANT»
                Clause '2.01' «Licence»
                  Paragraph English
                    Sentence English Alpha grants a licence.
                Clause '2.02' «Term»
                  Paragraph English
                    Sentence English See Article I.
              Article 'CONFIDENTIALITY' «CONFIDENTIALITY»
                Paragraph English
                  Sentence English Each party shall keep secrets.
            """);

    [Fact]
    public void A_Chinese_agreement_with_chapters_and_articles() =>
        Check(Agreements.Parse(Agreements.ChineseArticles), """
            Agreement
              Preamble
                Paragraph Chinese
                  Sentence Chinese 技术转让合同
                Paragraph Chinese
                  Sentence Chinese 甲方：北京甲有限公司（以下简称甲方）
                Paragraph Chinese
                  Sentence Chinese 乙方：乙公司（以下简称乙方）
              Recitals
                Paragraph Chinese
                  Sentence Chinese 鉴于甲方拥有一项技术；
                Paragraph Chinese
                  Sentence Chinese 鉴于乙方希望取得该技术，双方经协商一致，达成如下协议：
              Article '第一章' «总则»
                Article '第一条' «定义»
                  Definition Chinese
                    Sentence Chinese “技术”是指附件一所列的技术。
                Article '第二条' «改进技术»
                  Clause '2.1'
                    Paragraph Chinese
                      Sentence Chinese 乙方应将改进技术提供给甲方。
                      Sentence Chinese 甲方不支付费用。
                  Clause '2.2'
                    Paragraph Chinese
                      Sentence Chinese 第一条所称技术包括改进技术．
              Article '第二章' «其他»
                Article '第三条'
                  Paragraph Chinese
                    Sentence Chinese 本合同自双方签字之日起生效。
              SignatureBlock
                Paragraph Chinese
                  Sentence Chinese 甲方（盖章）：
                Paragraph Chinese
                  Sentence Chinese 法定代表人：
                Paragraph Chinese
                  Sentence Chinese 乙方（盖章）：
                Paragraph Chinese
                  Sentence Chinese 法定代表人：
              Schedule '附件一' «附件一　技术清单»
                Article '一' «图纸»
            """);

    [Fact]
    public void A_Chinese_agreement_with_lists() =>
        Check(Agreements.Parse(Agreements.ChineseList), """
            Agreement
              Article '一' «技术内容»
                ListItem '（一）'
                  Paragraph Chinese
                    Sentence Chinese 甲方提供下列资料：
                  ListItem '1'
                    Paragraph Chinese
                      Sentence Chinese 图纸；
                  ListItem '2'
                    Paragraph Chinese
                      Sentence Chinese 工艺规程。
                ListItem '（二）'
                  Paragraph Chinese
                    Sentence Chinese 乙方支付费用。
              Article '二' «期限»
                Paragraph Chinese
                  Sentence Chinese 本合同有效期五年。
                  Sentence Chinese 1999年签订的合同终止。
            """);

    [Fact]
    public void A_bilingual_agreement_keeps_both_languages_in_one_provision() =>
        Check(Agreements.Parse(Agreements.Bilingual), """
            Agreement
              Article 'Art. 1' «Improvements»
                Paragraph Chinese
                  Sentence Chinese 1. 改进
                Clause '1.1'
                  Paragraph English
                    Sentence English Licensee shall assign all impr
                  Paragraph Chinese
                    Sentence Chinese 1.1 被许可方应将全部改进转让给许可方。
              Article 'Art. 2' «Term»
                Paragraph Chinese
                  Sentence Chinese 2. 期限
                Paragraph Chinese
                  Sentence English The term is five years from th
                  Sentence Chinese 期限自签字之日起五年，期满后自动终止。
            """);

    [Fact]
    public void Provisions_that_run_on_in_one_line_are_split() =>
        Check(Agreements.Parse(Agreements.OneLine), """
            Agreement
              Preamble
                Paragraph English
                  Sentence English This Agreement is between A an
                  Sentence English The parties hereto agree as fo
              Article 'Art. 1' «DEFINITIONS AND INTERPRETATION»
                Clause '1.1' «Certain Definitions»
                  Paragraph English
                    Sentence English As used herein:
                  ListItem '(a)'
                    Definition English
                      Sentence English "Assigned Copyrights" means th
                  ListItem '(b)'
                    Definition English
                      Sentence English "Patents" means the patents; a
                  ListItem '(c)'
                    Definition English
                      Sentence English "Know-How" means the rest.
                Clause '1.2' «Construction»
                  Paragraph English
                    Sentence English References to Section 2.1 or (
              Article 'Art. 2' «ASSIGNMENT»
                Clause '2.1'
                  Paragraph English
                    Sentence English A hereby assigns the Patents t
                Clause '2.2'
                  Paragraph English
                    Sentence English B accepts.
            """);

    [Fact]
    public void Automatic_numbers_open_provisions() =>
        Check(SyntaxTree.Parse(Agreements.Blocks("#LICENSE", "1.|Definitions", "1.1|Licensee shall pay.", "(a)|first", "(b)|second", "2.|Term and Termination")), """
            Agreement
              Preamble
                Paragraph English
                  Sentence English LICENSE
              Article 'Art. 1' «Definitions»
                Clause '1.1'
                  Paragraph English
                    Sentence English Licensee shall pay.
                  ListItem '(a)'
                    Paragraph English
                      Sentence English first
                  ListItem '(b)'
                    Paragraph English
                      Sentence English second
              Article 'Art. 2' «Term and Termination»
            """);

    [Fact]
    public void A_two_column_table_keeps_the_translation_in_the_provision() =>
        Check(SyntaxTree.Parse(Agreements.Table(["1. Improvements", "1. 改进"], ["1.1 Licensee shall assign.", "1.1 被许可方应转让。"])), """
            Agreement
              Article 'Art. 1' «Improvements»
                Paragraph Chinese
                  Sentence Chinese 1. 改进
                Clause '1.1'
                  Paragraph English
                    Sentence English Licensee shall assign.
                  Paragraph Chinese
                    Sentence Chinese 1.1 被许可方应转让。
            """);

    [Fact]
    public void A_table_of_data_opens_no_provisions() =>
        Assert.DoesNotContain(
            SyntaxTree.Parse(Agreements.Table(["1.", "Pump", "2 pieces"], ["2.", "Valve", "3 pieces"])).Root.DescendantsAndSelf(),
            n => n is ProvisionSyntax);

    [Fact]
    public void The_dump_shows_spans() =>
        Assert.Equal(
            "Agreement [0..17)\n  Article 'Art. 1' «Term» [0..17)\n    Paragraph English [8..17)\n      Sentence English [8..17) One year.\n",
            TreeDump.Dump(Agreements.Parse("1. Term\nOne year.")));

    private static void Check(SyntaxTree tree, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n") + "\n", TreeDump.Dump(tree, spans: false));
}

using ClauseScan.Text;
using static ClauseScan.Documents.Tests.Word.WordFile;

namespace ClauseScan.Documents.Tests.Word;

public sealed class WordTextTests
{
    [Theory]
    [InlineData("<w:t>Licensor</w:t>", "Licensor")]
    [InlineData("<w:t>Fee</w:t><w:tab/><w:t>5%</w:t>", "Fee\t5%")]
    [InlineData("<w:t>one</w:t><w:br/><w:t>two</w:t>", "one two")]
    [InlineData("<w:t>one</w:t><w:cr/><w:t>two</w:t>", "one two")]
    [InlineData("<w:t>know</w:t><w:noBreakHyphen/><w:t>how</w:t>", "know-how")]
    [InlineData("<w:t>tech</w:t><w:softHyphen/><w:t>nology</w:t>", "technology")]
    [InlineData("<w:t>tech\u00ADno\u200Blogy</w:t>", "technology")]
    [InlineData("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t> yes</w:t>", "☑ yes")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>5 nm</w:t>", "≥5 nm")]
    [InlineData("<w:t>a\r\nb</w:t>", "a b")]
    [InlineData("<w:instrText>PAGE</w:instrText><w:t>kept</w:t>", "kept")]
    [InlineData("<w:ruby><w:rt><w:r><w:t>han</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>汉</w:t></w:r></w:rubyBase></w:ruby>", "汉")]
    [InlineData("<w:footnoteRef/><w:lastRenderedPageBreak/><w:t>plain</w:t>", "plain")]
    public void Runs_give_what_Word_shows(string run, string expected) =>
        Assert.Equal(expected, new WordFile($"<w:p><w:r>{run}</w:r></w:p>").Read().Text.Content);

    [Fact]
    public void Paragraphs_are_blocks_and_empty_ones_leave_no_trace()
    {
        var text = new WordFile(Paragraph("One.") + "<w:p/>" + Paragraph("  ") + Paragraph(" Two. ")).Read().Text;
        Assert.Equal(["One.", "Two."], text.Blocks.Select(b => text[b.Span]));
        Assert.Equal("One.\n Two. ", text.Content);
    }

    [Theory]
    [InlineData("<w:hyperlink r:id=\"none\">{0}</w:hyperlink>")]
    [InlineData("<w:smartTag w:element=\"place\"><w:smartTagPr/>{0}</w:smartTag>")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>{0}</w:sdtContent></w:sdt>")]
    [InlineData("<w:customXml><w:customXmlPr/>{0}</w:customXml>")]
    [InlineData("<w:fldSimple w:instr=\"REF a\">{0}</w:fldSimple>")]
    [InlineData("<w:bdo w:val=\"ltr\">{0}</w:bdo>")]
    [InlineData("<later:wrapper>{0}</later:wrapper>")]
    public void Words_inside_wrappers_are_read_in_their_place(string wrapper)
    {
        var inside = Wrap(wrapper, Run("Licensee "));
        Assert.Equal("The Licensee shall", new WordFile($"<w:p>{Run("The ")}{inside}{Run("shall")}</w:p>").Read().Text.Content);
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtContent>{0}</w:sdtContent></w:sdt>")]
    [InlineData("<w:customXml>{0}</w:customXml>")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"wps\">{0}</mc:Choice><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>")]
    public void Paragraphs_inside_wrappers_are_blocks(string wrapper)
    {
        var inside = Wrap(wrapper, Paragraph("Two."));
        Assert.Equal("One.\nTwo.", new WordFile(Paragraph("One.") + inside).Read().Text.Content);
    }

    [Fact]
    public void A_field_gives_its_result_and_not_its_code()
    {
        var file = new WordFile(
            $"<w:p>{Run("See clause ")}{Mark("begin")}<w:r><w:instrText> REF _Ref1 \\h </w:instrText></w:r>{Mark("separate")}{Run("6.3")}{Mark("end")}{Run(".")}</w:p>");
        Assert.Equal("See clause 6.3.", file.Read().Text.Content);
        Assert.Empty(file.Read().Diagnostics);
    }

    [Fact]
    public void A_field_that_never_ends_makes_no_words_disappear()
    {
        var file = new WordFile($"<w:p>{Mark("begin")}<w:r><w:instrText>TOC \\o</w:instrText></w:r>{Mark("separate")}</w:p>" + Paragraph("The Licensee assigns all improvements."));
        Assert.Equal("The Licensee assigns all improvements.", file.Read().Text.Content);
    }

    [Fact]
    public void A_table_of_contents_is_left_out_and_the_clauses_after_it_are_not()
    {
        var file = new WordFile(
            $"<w:p>{Mark("begin")}<w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r>{Mark("separate")}{Run("1. Grant")}<w:r><w:tab/></w:r>{Run("3")}</w:p>"
            + $"<w:p>{Run("2. Term")}<w:r><w:tab/></w:r>{Run("12")}</w:p><w:p>{Mark("end")}</w:p>"
            + Paragraph("1. Grant"));
        Assert.Equal("1. Grant", file.Read().Text.Content);
    }

    [Fact]
    public void A_paragraph_in_the_style_of_contents_that_is_none_is_kept()
    {
        var file = new WordFile(Paragraph("The Licensee assigns all improvements.", "<w:pStyle w:val=\"TOC1\"/>"));
        Assert.Equal("The Licensee assigns all improvements.", file.Read().Text.Content);
    }

    [Fact]
    public void A_typed_clause_after_a_line_break_is_a_block_of_its_own()
    {
        var text = new WordFile("<w:p><w:r><w:t>1. Grant.</w:t><w:br/><w:t>2. Term.</w:t><w:br/><w:t>It is long.</w:t></w:r></w:p>").Read().Text;
        Assert.Equal(["1. Grant.", "2. Term. It is long."], text.Blocks.Select(b => text[b.Span]));
    }

    [Theory]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "☒ exclusive")]
    [InlineData("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>", "☒ exclusive")]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>", "☐ exclusive")]
    [InlineData("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"non-\"/><w:listEntry w:val=\"fully\"/></w:ddList>", "fully exclusive")]
    [InlineData("<w:textInput/>", " exclusive")]
    public void A_form_field_shows_its_box_or_choice(string field, string expected) =>
        Assert.Equal(expected, new WordFile(
            $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"n\"/>{field}</w:ffData></w:fldChar></w:r>{Mark("separate")}{Mark("end")}{Run(" exclusive")}</w:p>").Read().Text.Content);

    [Fact]
    public void A_large_first_letter_belongs_to_its_paragraph() =>
        Assert.Equal("The Licensee", new WordFile(Paragraph("T", "<w:framePr w:dropCap=\"drop\"/>") + Paragraph("he Licensee")).Read().Text.Content);

    [Fact]
    public void Another_frame_is_a_paragraph_of_its_own() =>
        Assert.Equal("T\nhe Licensee", new WordFile(Paragraph("T", "<w:framePr w:w=\"200\"/>") + Paragraph("he Licensee")).Read().Text.Content);

    [Fact]
    public void The_code_of_a_field_inside_another_is_left_out_and_words_in_a_code_are_reported()
    {
        var document = new WordFile(
            $"<w:p>{Mark("begin")}<w:r><w:instrText>IF </w:instrText></w:r>{Mark("begin")}<w:r><w:instrText>X</w:instrText></w:r>{Mark("separate")}{Run("unseen")}{Mark("end")}{Mark("separate")}{Run(" seen")}{Mark("end")}</w:p>").Read();
        Assert.Equal("unseen seen", document.Text.Content);
        Assert.Equal("unseen", document.Text[Assert.Single(document.Diagnostics).Span]);
    }

    [Fact]
    public void A_formula_is_read_in_its_place() =>
        Assert.Equal("Fee = a/b net", new WordFile(
            $"<w:p>{Run("Fee = ")}<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>{Run(" net")}</w:p>").Read().Text.Content);

    [Theory]
    [InlineData("<m:sSup><m:e>{x}</m:e><m:sup>{2}</m:sup></m:sSup>", "x^2")]
    [InlineData("<m:sSub><m:e>{x}</m:e><m:sub>{i+1}</m:sub></m:sSub>", "x_(i+1)")]
    [InlineData("<m:f><m:num>{a+b}</m:num><m:den>{c}</m:den></m:f>", "(a+b)/c")]
    [InlineData("<m:rad><m:radPr/><m:deg/><m:e>{x}</m:e></m:rad>", "√(x)")]
    [InlineData("<m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e>{a}</m:e><m:e>{b}</m:e></m:d>", "[a, b]")]
    [InlineData("<m:d><m:e>{a}</m:e></m:d>", "(a)")]
    [InlineData("<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub>{i=1}</m:sub><m:sup>{n}</m:sup><m:e>{x}</m:e></m:nary>", "∑_(i=1)^n x")]
    [InlineData("<m:nary><m:naryPr/><m:sub/><m:sup/><m:e>{x}</m:e></m:nary>", "∫ x")]
    [InlineData("<m:func><m:fName>{sin}</m:fName><m:e>{x}</m:e></m:func>", "sin x")]
    public void A_formula_is_one_line(string formula, string expected)
    {
        var xml = formula.Replace("{", "<m:r><m:t>", StringComparison.Ordinal).Replace("}", "</m:t></m:r>", StringComparison.Ordinal);
        Assert.Equal(expected, new WordFile($"<w:p><m:oMath>{xml}</m:oMath></w:p>").Read().Text.Content);
    }

    [Theory]
    [InlineData("MACROBUTTON NoMacro [Name of Licensee]", "[Name of Licensee]")]
    [InlineData(" GOTOBUTTON here Clause 5 ", "Clause 5")]
    [InlineData("SYMBOL 254 \\f \"Wingdings\"", "☑")]
    [InlineData("SYMBOL 0xB3 \\f Symbol", "≥")]
    [InlineData("EQ \\f(a,b)", "a/b")]
    [InlineData("EQ \\* jc2 \\* \"Font:SimSun\" \\o\\ad(\\s\\up 9(han),汉)", "汉")]
    [InlineData("EQ \\o\\ac(○,1)", "○1")]
    [InlineData("EQ x = \\f(-b + \\r(b\\s\\up5(2) - 4ac),2a)", "x = (-b + √(b^2 - 4ac))/2a")]
    [InlineData("EQ \\r(3,x) \\i(0,1,x) \\b(y) \\a\\al\\co2(1,2)", "3√(x) ∫_0^1 x (y) 1, 2")]
    [InlineData("EQ \\f(((((", "(((())))")]
    [InlineData("PAGE", "")]
    [InlineData("MACROBUTTON", "")]
    public void A_field_that_shows_its_code_is_read_and_no_other(string code, string expected) =>
        Assert.Equal($"a {expected} b", new WordFile(
            $"<w:p>{Run("a ")}{Mark("begin")}<w:r><w:instrText xml:space=\"preserve\">{code}</w:instrText></w:r>{Mark("end")}{Run(" b")}</w:p>").Read().Text.Content);

    [Theory]
    [InlineData("<w:showingPlcHdr/>", "Choose a party.")]
    [InlineData("<w:dropDownList><w:listItem w:displayText=\"Licensor\" w:value=\"1\"/><w:listItem w:displayText=\"Licensee\" w:value=\"2\"/></w:dropDownList>", "Licensee")]
    [InlineData("<w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{0}\"/><w:text/>", "Kagami Ltd.")]
    public void A_content_control_gives_what_it_shows_and_none_of_its_choices(string properties, string shown) =>
        Assert.Equal(shown, new WordFile($"<w:p><w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{Run(shown)}</w:sdtContent></w:sdt></w:p>").Read().Text.Content);

    [Fact]
    public void Text_outside_any_paragraph_is_kept() =>
        Assert.Equal("loose\nOne.", new WordFile(Run("loose") + Paragraph("One.")).Read().Text.Content);

    [Fact]
    public void A_plain_document_is_read_whole_and_in_silence()
    {
        var document = new WordFile(Paragraph("One.")).Read();
        Assert.Equal(ReadingOutcome.Whole, document.Outcome);
        Assert.Empty(document.Diagnostics);
        Assert.Equal("agreement.docx", document.Path);
        Assert.All(document.Text.Blocks, b => Assert.Equal(TextLayer.Body, b.Layer));
    }

    [Theory]
    [InlineData("<w:p/>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>")]
    public void A_document_without_words_is_not_passed_off_as_read(string body)
    {
        var document = new WordFile(body).Read();
        Assert.Equal(ReadingOutcome.Unread, document.Outcome);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal("TX9004", diagnostic.Descriptor.Id);
        Assert.StartsWith("The document shows no words", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_one_word_is_read_whole()
    {
        var document = new WordFile("<w:p/>" + Paragraph("Agreed")).Read();
        Assert.Equal(ReadingOutcome.Whole, document.Outcome);
        Assert.Empty(document.Diagnostics);
    }

    private static string Mark(string kind) => $"<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>";
}

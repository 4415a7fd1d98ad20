namespace ClauseScan.Tests.Semantics;

public sealed class DateBinderTests
{
    [Theory]
    [InlineData("This Agreement is dated as of December 31, 2018 between A and B.", "2018-12-31", "December 31, 2018")]
    [InlineData("This Agreement is made this 5th day of May, 2010 between A and B.", "2010-05-05", "5th day of May, 2010")]
    [InlineData("This Agreement is entered into on the 14t h day of April, 2015.", "2015-04-14", "14t h day of April, 2015")]
    [InlineData("This Agreement is made on 2021-03-15 in Beijing.", "2021-03-15", "2021-03-15")]
    [InlineData("This Agreement, dated for reference the 1st day of February, 2020, is made", "2020-02-01", "1st day of February, 2020")]
    [InlineData("This Agreement is effective as of 31 October 2019 (\"Effective Date\").", "2019-10-31", "31 October 2019")]
    [InlineData("This Agreement is made this first day of June, 1999.", "1999-06-01", "first day of June, 1999")]
    [InlineData("本合同于2023年5月1日签订。", "2023-05-01", "2023年5月1日")]
    [InlineData("本合同由双方于二〇二三年五月十二日在北京签订。", "2023-05-12", "二〇二三年五月十二日")]
    [InlineData("签订日期：一九九八年十月三日", "1998-10-03", "一九九八年十月三日")]
    [InlineData("签署日期：２０２３年１２月３１日", "2023-12-31", "２０２３年１２月３１日")]
    public void The_opening_states_the_date(string text, string date, string words)
    {
        var model = Bound.Model(text);

        Assert.Equal(date, model.Date?.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(words, model.Words(model.Date!.Span));
    }

    [Theory]
    [InlineData("This Agreement is made as of ____ day of April, 2005 between A and B.\nSigned\nDate: May 1, 2005")]
    [InlineData("本合同于____年__月__日签订。")]
    [InlineData("This Agreement is dated February 30, 2018.")]
    [InlineData("This Agreement is dated May 1, 1492.")]
    [InlineData("This Agreement is dated May 1, 2204.")]
    [InlineData("This Agreement continues until December 31, 2030.")]
    [InlineData("本合同有效期至2030年12月31日。")]
    [InlineData("No date.")]
    public void A_form_or_another_date_is_no_date_of_the_agreement(string text) => Assert.Null(Bound.Model(text).Date);

    [Fact]
    public void The_date_of_another_agreement_is_passed_over()
    {
        var model = Bound.Model("This Agreement amends that certain Supply Agreement dated May 8, 2008 and is made on June 2, 2010 between A and B.");

        Assert.Equal(new DateOnly(2010, 6, 2), model.Date?.Date);
    }

    [Fact]
    public void The_last_signature_dates_an_agreement_that_does_not_date_itself()
    {
        var model = Bound.Model("The parties agree on the price.\nIN WITNESS WHEREOF\nAcme Inc.\nBy: A. Smith\nDate: 4/24/2018\nBolt LLC\nBy: B. Jones\nDate: 04/25/2018");

        Assert.Equal(new DateOnly(2018, 4, 25), model.Date?.Date);
    }
}

using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Tests.Semantics;

public sealed class CompanyBinderTests
{
    [Theory]
    [InlineData("The parties shall establish a limited liability company under the laws of Vietnam (the “JV Company”).", TerritoryKind.Foreign)]
    [InlineData("The parties shall establish a company in Shanghai, China (the “Joint Venture”).", TerritoryKind.MainlandChina)]
    [InlineData("The parties shall establish a company (the “JV Company”).", TerritoryKind.Unknown)]
    public void A_company_to_be_founded_sits_where_its_sentence_says(string sentence, TerritoryKind territory) =>
        Assert.Equal(territory, Assert.Single(Bind(sentence)).Territory.Kind);

    [Fact]
    public void A_term_that_is_no_company_is_none() => Assert.Empty(Bind("Party A grants the right to use its seed (the “Seed Technology”)."));

    private static System.Collections.Immutable.ImmutableArray<PartySymbol> Bind(string sentence) => SemanticModel.Bind(SyntaxTree.Parse(SourceText.FromPlainText(
        $"CONTRACT\nThis contract is between Alpha Co., Ltd., a Chinese company (“Party A”) and Beta GmbH, a German company (“Party B”).\n1. Object\n{sentence}\n2. Term\nFive years.\n"))).Companies;
}

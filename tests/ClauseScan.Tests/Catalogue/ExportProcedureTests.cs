using ClauseScan.Catalogue;
using Xunit;

namespace ClauseScan.Tests.Catalogue;

public sealed class ExportProcedureTests
{
    [Fact]
    public void A_restricted_technology_needs_a_letter_of_intent_before_talks_and_a_licence_before_effect()
    {
        var procedure = ExportProcedure.For(CatalogueItemKind.Restricted);
        Assert.Equal(ExportClass.Restricted, procedure.Class);
        Assert.Contains(procedure.Steps, s => s.Basis.EndsWith("Art. 33(2)", StringComparison.Ordinal) && s.Text.English.Contains("no substantive negotiation", StringComparison.Ordinal));
        Assert.Contains(procedure.Steps, s => s.Basis.EndsWith("Art. 35", StringComparison.Ordinal));
    }

    [Fact]
    public void A_prohibited_technology_has_no_licence() =>
        Assert.Contains("no licence is available", ExportProcedure.For(CatalogueItemKind.Prohibited).Steps[0].Text.English, StringComparison.Ordinal);

    [Fact]
    public void An_unlisted_technology_is_registered() =>
        Assert.Contains(ExportProcedure.For(ExportClass.NotListed).Steps, s => s.Text.English.Contains("60 days", StringComparison.Ordinal));

    [Fact]
    public void Every_step_has_both_languages_a_basis_and_a_provenance()
    {
        Assert.Equal(3, ExportProcedure.All.Length);
        Assert.All(ExportProcedure.All.SelectMany(p => p.Steps), s =>
        {
            Assert.NotEmpty(s.Text.Chinese);
            Assert.NotEmpty(s.Text.English);
            Assert.NotEmpty(s.Basis);
            Assert.True(!s.Provenance.IsSourced || s.Provenance.Reference is not null);
        });
    }
}

using System.Collections.Immutable;
using ClauseScan.Diagnostics;
using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Tests.Diagnostics;

public sealed class AnalyzerDriverTests
{
    private static readonly SemanticModel _model = SemanticModel.Bind(SyntaxTree.Parse(SourceText.FromPlainText("Secret words.")));

    [Fact]
    public void An_analyzer_that_throws_becomes_a_diagnostic_and_the_others_go_on() =>
        Assert.Equal(
            ["TX9005", "TX9999"],
            AnalyzerDriver.Run(_model, [new Throwing(), new Reporting()]).Select(d => d.Descriptor.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_fails_where_no_analyzer_throws() =>
        Assert.Equal("TX9005", Assert.Single(AnalyzerDriver.Run(_model, [new Reporting()])).Descriptor.Id);

    [Fact]
    public void The_failure_names_its_type_and_nothing_of_the_text()
    {
        var failure = Assert.Single(AnalyzerDriver.Run(_model, [new Throwing()]));
        Assert.Contains(nameof(InvalidOperationException), failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", failure.Message, StringComparison.Ordinal);
    }

    private sealed class Throwing : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [];

        public override void Analyze(AnalysisContext context) => throw new InvalidOperationException(context.Text.Content);
    }

    private sealed class Reporting : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ReadingRules.HiddenText];

        public override void Analyze(AnalysisContext context) =>
            context.Report(new Diagnostic(ReadingRules.HiddenText, new TextSpan(0, 6), ""));
    }
}

using ClauseScan.Training.MicrosoftML;

namespace ClauseScan.Training.Tests.MicrosoftML;

public sealed class MicrosoftMLTrainerTests : ClauseTrainerTests
{
    private protected override IClauseTrainer Trainer { get; } = new MicrosoftMLTrainer();

    private protected override double Tolerance => 0.01;

    [Fact]
    public void The_build_trains_with_Microsoft_ML() => Assert.IsType<MicrosoftMLTrainer>(ClauseTrainers.Default);
}

namespace ClauseScan.Training.Tests;

public sealed class MathNetTrainerTests : ClauseTrainerTests
{
    private protected override IClauseTrainer Trainer { get; } = new MathNetTrainer();

    // It ends once the slope is small beside the loss, which is some way before the best fit.
    private protected override double Tolerance => 0.2;
}

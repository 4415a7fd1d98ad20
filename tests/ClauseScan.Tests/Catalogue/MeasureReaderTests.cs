using ClauseScan.Catalogue;
using ClauseScan.Catalogue.Evidence;

namespace ClauseScan.Tests.Catalogue;

public sealed class MeasureReaderTests
{
    private const double None = double.PositiveInfinity;

    [Theory]
    [InlineData("purity ≥ 99 %", "share", 99, None)]
    [InlineData("at 220 MPa", "pressure", 220e6, 220e6)]
    [InlineData("more than 16 kg payload", "mass", 16, None)]
    [InlineData("纯度≥９９％", "share", 99, None)]
    [InlineData("大于16公斤", "mass", 16, None)]
    [InlineData("大于十六点五公斤", "mass", 16.5, None)]
    [InlineData("百分之九十九", "share", 99, 99)]
    [InlineData("16公斤以上", "mass", 16, None)]
    [InlineData("not less than 2.5 tonnes", "mass", 2500, None)]
    [InlineData("less than 5 mm", "length", -None, 0.005)]
    [InlineData("up to 20 kg", "mass", 0, 20)]
    [InlineData("between 3 and 5 mm", "length", 0.003, 0.005)]
    [InlineData("3至5毫米", "length", 0.003, 0.005)]
    [InlineData("2.5–2.7 g/cm³", "density", 2.5, 2.7)]
    [InlineData("2.6 ± 0.05 g/cc", "density", 2.55, 2.65)]
    [InlineData("1,250 kg", "mass", 1250, 1250)]
    [InlineData("1×10^11 rad(Si)/s", "dose rate", 1e11, 1e11)]
    [InlineData("500 krad(Si)", "dose", 5e5, 5e5)]
    [InlineData("10⁻⁹ Pa", "pressure", 1e-9, 1e-9)]
    [InlineData("5万吨", "mass", 5e7, 5e7)]
    [InlineData("2500 kg/m3", "density", 2.5, 2.5)]
    [InlineData("-196 °C", "temperature", 77.15, 77.15)]
    [InlineData("scales of 1:100,000 or larger", "scale", 1e-5, None)]
    [InlineData("比例尺≥1:10万", "scale", 1e-5, None)]
    public void Reads_a_figure_with_its_unit_and_its_bound(string text, string dimension, double least, double greatest)
    {
        var measure = Assert.Single(MeasureReader.Read(text));
        Assert.Equal(dimension, measure.Unit.Dimension);
        Assert.Equal(least, measure.Least, Math.Abs(least) * 1e-6);
        Assert.Equal(greatest, measure.Greatest, Math.Abs(greatest) * 1e-6);
    }

    [Theory]
    [InlineData("P507 and LixFey2 in 12 cases")]
    [InlineData("一种方法，十分重要")]
    [InlineData("Article 5, Schedule 3, 2024")]
    [InlineData("M6 screws")]
    [InlineData("≥ ± 1: ^ 百分之 10^")]
    public void Finds_no_figure_where_there_is_no_unit(string text) => Assert.Empty(MeasureReader.Read(text));

    [Theory]
    [InlineData("> 16 kg", "16 kg", ControlPointStatus.Contradicted)]
    [InlineData("> 16 kg", "17 kg", ControlPointStatus.Matched)]
    [InlineData("≥ 16 kg", "16公斤", ControlPointStatus.Matched)]
    [InlineData("≥ 16 kg", "15,900 g", ControlPointStatus.Contradicted)]
    [InlineData("≥ 16 kg", "10 to 20 kg", ControlPointStatus.Matched)]
    [InlineData("≥ 16 kg", "at least 10 kg", ControlPointStatus.NotStated)]
    [InlineData("≥ 16 kg", "less than 10 kg", ControlPointStatus.Contradicted)]
    [InlineData("≥ 16 kg", "up to 20 kg", ControlPointStatus.Matched)]
    [InlineData("≤ 5 mm", "4毫米", ControlPointStatus.Matched)]
    [InlineData("≤ 5 mm", "0.6 cm", ControlPointStatus.Contradicted)]
    [InlineData("≥ 1:100,000", "1:50 000", ControlPointStatus.Matched)]
    [InlineData("≥ 1:100,000", "1:250,000", ControlPointStatus.Contradicted)]
    public void Compares_a_figure_with_a_limit(string limit, string stated, ControlPointStatus status) =>
        Assert.Equal(status, MeasureReader.Read(limit)[0].Compare(MeasureReader.Read(stated)[0]));
}

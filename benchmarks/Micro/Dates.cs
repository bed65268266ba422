using BenchmarkDotNet.Attributes;
using MatViewDb.Core.Types;

namespace MatViewDb.Micro;

/// <summary>Takes dates and times apart, moves, truncates and formats them.</summary>
public class Dates
{
    private const int SevenYears = 2557;
    private Call _year = null!; // Set by Setup.
    private Call _month = null!; // Set by Setup.
    private Call _addMonths = null!; // Set by Setup.
    private Call _difference = null!; // Set by Setup.
    private Call _truncate = null!; // Set by Setup.
    private Call _hour = null!; // Set by Setup.
    private Call _format = null!; // Set by Setup.

    [GlobalSetup]
    public void Setup()
    {
        var days = (SqlType.Date, Columns.Numbers(SqlType.Date, SevenYears));
        var times = (SqlType.DateTime, Columns.Numbers(SqlType.DateTime, SevenYears * 86_400L));
        _year = new Call("year", days);
        _month = new Call("month", days);
        _addMonths = new Call("months_add", days, (SqlType.BigInt, Columns.Constant(SqlType.BigInt, 3)));
        _difference = new Call("datediff", days, (SqlType.Date, Columns.Numbers(SqlType.Date, SevenYears, seed: 3)));
        _truncate = new Call("date_trunc", (SqlType.String, Columns.Constant("month")), days);
        _hour = new Call("hour", times);
        _format = new Call("date_format", times, (SqlType.String, Columns.Constant("%Y-%m-%d %H:00:00")));
    }

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void Year() => _year.Run();

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void Month() => _month.Run();

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void AddMonths() => _addMonths.Run();

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void Difference() => _difference.Run();

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void TruncateToMonth() => _truncate.Run();

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void Hour() => _hour.Run();

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void Format() => _format.Run();
}

using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Functions.Casts;
using MatViewDb.Functions.Kernels;
using MatViewDb.Unit.Backend.Functions;
using Xunit;

namespace MatViewDb.Unit.Backend.Expressions;

public sealed unsafe class AggregateTests : IDisposable
{
    private const int Rows = 300;
    private const int Groups = 5;
    private readonly MemoryTracker _tracker = new("test");

    public void Dispose() => _tracker.Dispose();

    [Theory]
    [InlineData("count")]
    [InlineData("sum")]
    [InlineData("avg")]
    [InlineData("min")]
    [InlineData("max")]
    [InlineData("stddev_samp")]
    [InlineData("bit_xor")]
    [InlineData("group_concat")]
    [InlineData("approx_count_distinct")]
    [InlineData("percentile_approx")]
    public void AllPathsGiveTheSameAnswer(string name)
    {
        foreach (var distinct in new[] { false, true })
        {
            if (distinct && name is "group_concat" or "stddev_samp") continue;
            for (var seed = 1; seed <= 4; seed++)
            {
                var make = new RandomColumns(seed, _tracker);
                foreach (var type in RandomColumns.Types)
                {
                    if (type.Kind is SqlTypeKind.String or SqlTypeKind.Time
                        && name is not ("count" or "min" or "max")) continue;
                    CheckPaths(name, distinct, type, make);
                }
            }
        }
    }

    [Theory]
    [InlineData("sum", "1.5,2.5,NULL,2.5", false, "6.50")]
    [InlineData("sum", "1.5,2.5,NULL,2.5", true, "4.00")]
    [InlineData("avg", "1.5,2.5,NULL,2.5", false, "2.166667")]
    [InlineData("count", "1.5,2.5,NULL,2.5", true, "2")]
    [InlineData("min", "1.5,2.5,NULL,-2.5", false, "-2.50")]
    [InlineData("max", "NULL,NULL", false, "NULL")]
    [InlineData("sum", "NULL", false, "NULL")]
    [InlineData("count", "NULL", false, "0")]
    [InlineData("group_concat", "1.5,2.5,NULL,2.5", false, "1.50,2.50,2.50")]
    [InlineData("group_concat", "1.5,2.5,NULL,2.5", true, "1.50,2.50")]
    [InlineData("var_pop", "1,2,3,4", false, "1.25")]
    [InlineData("stddev_samp", "1", false, "NULL")]
    [InlineData("percentile_approx", "1,2,3,4", false, "2.5")]
    [InlineData("ndv", "1,2,2,4", false, "3")]
    [InlineData("bit_and", "6,3", false, "2")]
    [InlineData("any_value", "NULL,7", false, "7.00")]
    public void GivesTheAnswer(string name, string values, bool distinct, string answer)
    {
        var column = Parse(values, SqlType.Decimal(10, 2));
        Assert.Equal(answer, Run(name, distinct, [column], [SqlType.Decimal(10, 2)]));
    }

    [Fact]
    public void SumsOfWideNumbersLoseNoCarry()
    {
        var signature = FunctionCatalog.Default.Resolve("sum", [SqlType.LargeInt]);
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var rows = random.Next(1, 300);
            var values = NativeBuffer.Allocate(_tracker, rows * sizeof(Int128));
            Int128 sum = 0;
            for (var i = 0; i < rows; i++)
            {
                var value = new Int128((ulong)random.NextInt64(long.MinValue, long.MaxValue), (ulong)random.NextInt64(long.MinValue, long.MaxValue));
                ((Int128*)values.Pointer)[i] = value >>= random.Next(3) * 50 + 12;
                sum += value;
            }

            using var column = Column.Flat(SqlType.LargeInt.ToArrow(), rows, values, null);
            using var kernel = Make("sum", distinct: false, signature);
            using var result = Single(kernel, [column], rows);
            Assert.Equal(sum, *result.As<Int128>());
        }
    }

    [Fact]
    public void SumsOverflowWithTheMySqlError()
    {
        var column = Parse("9223372036854775807,1", SqlType.BigInt);
        Assert.Equal(1690, Assert.Throws<MatViewException>(() => Run("sum", false, [column], [SqlType.BigInt])).Code);
    }

    [Fact]
    public void GroupConcatOrdersBySortKeys()
    {
        var texts = Parse("b,a,c", SqlType.String);
        var keys = Parse("2,NULL,3", SqlType.Int);
        var request = new AggregateRequest("group_concat", [SqlType.String])
        {
            Tracker = _tracker,
            OrderBy = [new AggregateOrder(1, Descending: true, NullsLast: true)],
            Constants = [Parse("-", SqlType.String)],
        };
        using var kernel = FunctionCatalog.Default.CreateAggregate(request);
        var answer = Single(kernel, [texts, keys], 3);
        Assert.Equal("c-b-a", MiniEvaluator.Show(answer, SqlType.String, 0, new FunctionContext(_tracker)));
    }

    private void CheckPaths(string name, bool distinct, SqlType type, RandomColumns make)
    {
        var signature = FunctionCatalog.Default.Resolve(name, [type]);
        var raw = make.Any(type, Rows);
        var column = CastFactory.Create(type, signature.ArgumentTypes[0], false)
            .Evaluate([raw], Rows, new FunctionContext(_tracker));
        var groups = new int[Rows];
        for (var i = 0; i < Rows; i++) groups[i] = make.Random.Next(Groups - 1);

        using var whole = Make(name, distinct, signature);
        using var part = Make(name, distinct, signature);
        using var final = Make(name, distinct, signature);
        using var merged = Make(name, distinct, signature);
        var wholeStates = States(whole);
        Update(whole, wholeStates, column, groups, 0, Rows);
        var partStates = States(part);
        Update(part, partStates, column, groups, 0, 100);
        var restStates = States(merged);
        Update(merged, restStates, column, groups, 100, Rows);

        var finalStates = States(final);
        foreach (var (kernel, states) in new[] { (part, partStates), (merged, restStates) })
        {
            var exported = Export(kernel, states);
            fixed (nint* pointers = finalStates) final.MergeColumns((byte**)pointers, exported, Groups);
        }

        fixed (nint* targets = partStates)
        fixed (nint* sources = restStates)
        {
            part.Merge((byte**)targets, (byte**)sources, merged, Groups);
        }

        var answers = Show(whole, wholeStates, signature.ReturnType, name);
        Assert.Equal(answers, Show(final, finalStates, signature.ReturnType, name));
        Assert.Equal(answers, Show(part, partStates, signature.ReturnType, name));
        for (var group = 0; group < Groups; group++)
        {
            var rows = Enumerable.Range(0, Rows).Where(row => groups[row] == group).ToArray();
            using var own = ColumnGather.Take(column, rows, _tracker);
            using var single = Make(name, distinct, signature);
            using var result = Single(single, [own], rows.Length);
            var shown = MiniEvaluator.Show(result, signature.ReturnType, 0, new FunctionContext(_tracker));
            Assert.Equal(answers[group], Rounded(shown, name));
        }
    }

    private AggregateKernel Make(string name, bool distinct, FunctionSignature signature)
        => FunctionCatalog.Default.CreateAggregate(
            new AggregateRequest(name, signature.ArgumentTypes) { Distinct = distinct, Tracker = _tracker });

    private nint[] States(AggregateKernel kernel)
    {
        var memory = NativeBuffer.Allocate(_tracker, Groups * kernel.StateBytes);
        var states = new nint[Groups];
        for (var i = 0; i < Groups; i++)
        {
            states[i] = (nint)(memory.Pointer + i * kernel.StateBytes);
            kernel.Initialize((byte*)states[i]);
        }

        return states;
    }

    private void Update(AggregateKernel kernel, nint[] states, Column column, int[] groups, int start, int end)
    {
        using var part = column.Slice(start, end - start, _tracker);
        var pointers = new nint[end - start];
        for (var i = 0; i < pointers.Length; i++) pointers[i] = states[groups[start + i]];
        fixed (nint* at = pointers) kernel.Update((byte**)at, [part], pointers.Length);
    }

    private Column[] Export(AggregateKernel kernel, nint[] states)
    {
        fixed (nint* at = states) return kernel.Export((byte**)at, Groups, _tracker);
    }

    private string[] Show(AggregateKernel kernel, nint[] states, SqlType type, string name)
    {
        fixed (nint* at = states)
        {
            using var column = kernel.Finalize((byte**)at, Groups, _tracker);
            return Enumerable.Range(0, Groups)
                .Select(group
                    => Rounded(MiniEvaluator.Show(column, type, group, new FunctionContext(_tracker)), name)).ToArray();
        }
    }

    /// <summary>Floating sums depend on the order of addition in their last digits.</summary>
    private static string Rounded(string text, string name)
        => name is "sum" or "avg" or "stddev_samp"
            && double.TryParse(text, out var number) ? number.ToString("G9") : text;

    private string Run(string name, bool distinct, Column[] columns, SqlType[] types)
    {
        var signature = FunctionCatalog.Default.Resolve(name, types);
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = CastFactory.Create(types[i], signature.ArgumentTypes[i], false)
                .Evaluate([columns[i]], columns[i].Length, new FunctionContext(_tracker));
        }

        using var kernel = Make(name, distinct, signature);
        return MiniEvaluator.Show(
            Single(kernel, columns, columns[0].Length), signature.ReturnType, 0, new FunctionContext(_tracker));
    }

    private Column Single(AggregateKernel kernel, Column[] columns, int rowCount)
    {
        var state = NativeBuffer.Allocate(_tracker, kernel.StateBytes);
        kernel.Initialize(state.Pointer);
        kernel.UpdateSingle(state.Pointer, columns, rowCount);
        var pointer = state.Pointer;
        return kernel.Finalize(&pointer, 1, _tracker);
    }

    private Column Parse(string values, SqlType type)
    {
        using var builder = new Arrow.Builders.ColumnBuilder(SqlType.String.ToArrow(), _tracker, 4);
        foreach (var value in values.Split(','))
        {
            if (value == "NULL") builder.AppendNull();
            else builder.AppendBytes(System.Text.Encoding.UTF8.GetBytes(value));
        }

        using var text = builder.Build();
        return CastFactory.Create(SqlType.String, type, strict: true)
            .Evaluate([text], text.Length, new FunctionContext(_tracker));
    }
}

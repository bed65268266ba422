using Google.Protobuf;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Execution.Expressions;
using MatViewDb.Functions;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;
using MatViewDb.Unit.Backend.Functions;
using Xunit;

namespace MatViewDb.Unit.Backend.Expressions;

public sealed class ExpressionTests : IDisposable
{
    private const int Rows = 500;
    private readonly MemoryTracker _tracker = new("test");
    private readonly EvaluationContext _context;

    public ExpressionTests() => _context = new EvaluationContext(_tracker);

    public void Dispose() => _tracker.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void SelectGivesTheRowsThatAreTrue(int seed)
    {
        var make = new RandomColumns(seed, _tracker);
        using var batch = new RecordBatch(
            [make.Any(SqlType.Int, Rows), make.Any(SqlType.String, Rows), make.Any(SqlType.Decimal(9, 2), Rows)], Rows);
        var first = Call("ge", Column(0, SqlType.Int), Number(0));
        var second = Call("like", Column(1, SqlType.String), Text("%a%"));
        var third = Call("lt", Column(2, SqlType.Decimal(9, 2)), Number(100));
        var rare = Call("eq", Column(0, SqlType.Int), Number(1));
        Expr[] expressions = [Call("and", first, Call("and", second, third)), Call("and", rare, second, third), second];
        foreach (var expression in expressions)
        {
            var compiled = ExpressionCompiler.Compile(expression);
            var rows = new int[Rows];
            var count = compiled.Select(batch, rows, _context);
            using var value = compiled.Evaluate(batch, _context);
            using var flat = ColumnFlatten.ToFlat(value, _tracker);
            var wanted = Enumerable.Range(0, Rows).Where(row => !flat.IsNull(row) && Bit(flat, row)).ToArray();
            Assert.Equal(wanted, rows[..count]);
        }
    }

    /// <summary>A filter of thousands of terms is compiled once a worker, which takes longer than a KILL may.</summary>
    [Fact]
    public void CompilingEndsWithItsStatement()
    {
        using var cancel = new CancellationTokenSource();
        using var interruption = Interruption.Enter(cancel.Token);
        var expression = Call("eq", Column(0, SqlType.Int), Number(1));
        Assert.NotNull(ExpressionCompiler.Compile(expression));
        cancel.Cancel();
        Assert.Throws<OperationCanceledException>(() => ExpressionCompiler.Compile(expression));
    }

    [Fact]
    public void CaseTakesTheFirstTrueBranchAndDoesNotRunTheOthers()
    {
        // The ELSE branch overflows for the first row, which does not choose it.
        using var batch = Batch(SqlType.BigInt, "9223372036854775807", "5", null);
        var column = Column(0, SqlType.BigInt);
        var expression = new Expr
        {
            Type = SqlType.BigInt.ToProto(),
            CaseWhen = new Expr.Types.Case
            {
                Conditions = { Call("gt", column, Number(100)) },
                Results = { Number(-1, SqlType.BigInt) },
                Otherwise = Call("add", column, Number(1, SqlType.BigInt)),
            },
        };
        Assert.Equal(["-1", "6", "NULL"], Evaluate(expression, batch));
        Assert.Equal(1690, Assert.Throws<MatViewException>(
            () => Evaluate(Call("add", column, Number(1, SqlType.BigInt)), batch)).Code);
    }

    [Fact]
    public void CaseWithoutElseGivesNull()
    {
        using var batch = Batch(SqlType.BigInt, "1", "2", null);
        var expression = new Expr
        {
            Type = SqlType.String.ToProto(),
            CaseWhen = new Expr.Types.Case
            {
                Conditions = { Call(
                    "eq", Column(0, SqlType.BigInt), Number(1)), Call("is_null", Column(0, SqlType.BigInt)) },
                Results = { Text("one"), Text("a text that is longer than twelve bytes") },
            },
        };
        Assert.Equal(["one", "NULL", "a text that is longer than twelve bytes"], Evaluate(expression, batch));
    }

    [Theory]
    [InlineData(false, false, "1,0,NULL")]
    [InlineData(true, false, "0,1,NULL")]
    [InlineData(false, true, "1,NULL,NULL")]
    [InlineData(true, true, "0,NULL,NULL")]
    public void InListHasThreeValues(bool negated, bool withNull, string answer)
    {
        foreach (var type in new[] { SqlType.BigInt, SqlType.String, SqlType.Decimal(30, 0), SqlType.Double })
        {
            using var batch = Batch(type, "7", "8", null);
            var list = new Expr.Types.InList { Input = Column(0, type), Negated = negated };
            for (var i = 0; i < 40; i += 7) list.Values.Add(Literal(type, i));
            if (withNull) list.Values.Add(new LiteralValue());
            var expression = new Expr { Type = SqlType.Boolean.ToProto(), InList = list };
            Assert.Equal(answer.Split(','), Evaluate(expression, batch));
        }
    }

    [Fact]
    public void StrictCastsFailOnlyOnRowsThatAreAsked()
    {
        using var batch = Batch(SqlType.String, "1", "x", "3");
        var cast = new Expr
        {
            Type = SqlType.Int.ToProto(),
            Cast = new Expr.Types.Cast { Input = Column(0, SqlType.String), Strict = true },
        };
        Assert.Equal(1366, Assert.Throws<MatViewException>(() => Evaluate(cast, batch)).Code);
        var lenient = cast.Clone();
        lenient.Cast.Strict = false;
        Assert.Equal(["1", "NULL", "3"], Evaluate(lenient, batch));
        Assert.Single(_context.Warnings);
    }

    private static unsafe bool Bit(Column column, int row) => Bitmaps.Get((ulong*)column.Values, row);

    private string[] Evaluate(Expr expression, RecordBatch batch)
    {
        using var result = ExpressionCompiler.Compile(expression).Evaluate(batch, _context);
        Assert.Equal(batch.RowCount, result.Length);
        return Enumerable.Range(0, batch.RowCount)
            .Select(row => MiniEvaluator.Show(result, expression.Type.ToSqlType(), row, new FunctionContext(_tracker)))
            .ToArray();
    }

    private RecordBatch Batch(SqlType type, params string?[] values)
    {
        using var builder = new Arrow.Builders.ColumnBuilder(SqlType.String.ToArrow(), _tracker, values.Length);
        foreach (var value in values)
        {
            if (value is null) builder.AppendNull();
            else builder.AppendBytes(System.Text.Encoding.UTF8.GetBytes(value));
        }

        using var text = builder.Build();
        var column = MatViewDb.Functions.Casts.CastFactory.Create(SqlType.String, type, strict: true)
            .Evaluate([text], values.Length, new FunctionContext(_tracker));
        return new RecordBatch([column], values.Length);
    }

    private static Expr Column(int index, SqlType type) => new() { Type = type.ToProto(), Column = index };

    private static Expr Number(long value, SqlType? type = null)
        => new() { Type = (type ?? SqlType.TinyInt).ToProto(), Literal = new LiteralValue { IntValue = value } };

    private static Expr Text(string value) => new()
    {
        Type = SqlType.String.ToProto(),
        Literal = new LiteralValue { BytesValue = ByteString.CopyFromUtf8(value) },
    };

    private static LiteralValue Literal(SqlType type, long value) => type.Kind switch
    {
        SqlTypeKind.String => new LiteralValue { BytesValue = ByteString.CopyFromUtf8(value.ToString()) },
        SqlTypeKind.Double => new LiteralValue { DoubleValue = value },
        _ => new LiteralValue { IntValue = value },
    };

    private static Expr Call(string name, params Expr[] arguments)
    {
        var signature = FunctionCatalog.Default.Resolve(name, arguments.Select(each
            => each.Type.ToSqlType()).ToArray());
        var call = new Expr.Types.Call { Function = name };
        for (var i = 0; i < arguments.Length; i++)
        {
            var wanted = signature.ArgumentTypes[i];
            call.Args.Add(arguments[i].Type.ToSqlType() == wanted ? arguments[i] : new Expr
            {
                Type = wanted.ToProto(),
                Cast = new Expr.Types.Cast { Input = arguments[i] },
            });
        }

        return new Expr { Type = signature.ReturnType.ToProto(), Call = call };
    }
}

using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Session;

/// <summary>
/// Gives a new number of 128 bits for each row: uuid_numeric a random one, uuid_v7_numeric that of uuid_v7, which grows with time.
/// </summary>
[SqlFunction("uuid_numeric", Example = "isnull(uuid_numeric()) -> 0")]
[SqlFunction("uuid_v7_numeric", Example = "gt(uuid_v7_numeric(), 0) -> 1")]
public sealed class UuidNumeric : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 0;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return new FunctionSignature(name, FunctionKind.Scalar, [], SqlType.LargeInt) { NeverNull = true, Deterministic = false };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel(signature.Name == "uuid_v7_numeric");

    private sealed unsafe class Kernel(bool ordered) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var type = SqlType.LargeInt.ToArrow();
            var values = NativeBuffer.Allocate(context.Tracker, type.DataBytes(rowCount));
            Span<byte> bytes = stackalloc byte[16];
            for (var row = 0; row < rowCount; row++)
            {
                (ordered ? Guid.CreateVersion7() : Guid.NewGuid()).TryWriteBytes(bytes, bigEndian: true, out _);
                ((Int128*)values.Pointer)[row] = System.Buffers.Binary.BinaryPrimitives.ReadInt128BigEndian(bytes);
            }

            return Column.Flat(type, rowCount, values, null);
        }
    }
}

/// <summary>Gives a new UUID of version 7 for each row: those made later are larger.</summary>
[SqlFunction("uuid_v7", Example = "length(uuid_v7()) -> 36")]
public sealed class UuidV7 : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 0;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return new FunctionSignature(name, FunctionKind.Scalar, [], SqlType.Varchar(36)) { NeverNull = true, Deterministic = false };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed class Kernel : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            using var builder = new Arrow.Builders.ColumnBuilder(SqlType.String.ToArrow(), context.Tracker, rowCount);
            Span<byte> text = stackalloc byte[36];
            for (var row = 0; row < rowCount; row++)
            {
                Guid.CreateVersion7().TryFormat(text, out _);
                builder.AppendBytes(text);
            }

            return builder.Build();
        }
    }
}

/// <summary>Gives the 16 bytes of a UUID; error 1411 when the text is none.</summary>
[SqlFunction("uuid_to_bin", Example = "left(hex(uuid_to_bin('6ccd780cbaba102695645b8c656024db')), 8) -> 6CCD780C", CanFail = true)]
public readonly struct UuidToBin : IUnaryTextFunction<Utf8>
{
    private static readonly ErrorDefinition NoUuid =
        new(1411, "HY000", ErrorKind.User, "Incorrect string value: '{0}' for function uuid_to_bin");

    public static bool Invoke(Utf8 value, TextSink output)
    {
        Parse(value).TryWriteBytes(output.Reserve(16), bigEndian: true, out var written);
        output.Advance(written);
        return true;
    }

    internal static Guid Parse(Utf8 text) => UuidText.TryParse(text, out var uuid) ? uuid : throw NoUuid.With(text.ToString());
}

/// <summary>Gives the 16 bytes of a UUID; with 1 the parts of its time stand in front, highest first.</summary>
[SqlFunction("uuid_to_bin", Example = "left(hex(uuid_to_bin('6ccd780cbaba102695645b8c656024db', 1)), 8) -> 1026BABA", CanFail = true)]
public readonly struct UuidToBinSwapped : IBinaryTextFunction<Utf8, long>
{
    public static bool Invoke(Utf8 first, long second, TextSink output)
    {
        Span<byte> bytes = stackalloc byte[16];
        UuidToBin.Parse(first).TryWriteBytes(bytes, bigEndian: true, out _);
        if (second != 0) UuidText.ToBytes(bytes);
        output.Append(bytes);
        return true;
    }
}

/// <summary>Gives random bytes, from 1 to 1024; another number is error 1690.</summary>
[SqlFunction("random_bytes", Example = "length(random_bytes(8)) -> 8", Deterministic = false, CanFail = true)]
public readonly struct RandomBytes : IUnaryTextFunction<long>
{
    private const int CountMax = 1024;

    public static bool Invoke(long value, TextSink output)
    {
        if (value is < 1 or > CountMax) throw CoreErrors.OutOfRange.With("length value", "random_bytes");
        System.Security.Cryptography.RandomNumberGenerator.Fill(output.Reserve((int)value)[..(int)value]);
        output.Advance((int)value);
        return true;
    }
}

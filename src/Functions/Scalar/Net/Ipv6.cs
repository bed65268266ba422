using System.Net;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Net;

/// <summary>Says whether a text is an IPv6 address.</summary>
[SqlFunction("is_ipv6", Example = "is_ipv6('::1') -> 1")]
[SqlFunction("is_ipv6_string", Example = "is_ipv6_string('::1') -> 1")]
public readonly struct IsIpv6 : IUnaryFunction<Utf8, bool>
{
    public static bool Invoke(Utf8 value) => AddressOf.TryParse(value, out var address) && address.Length == 16;
}

/// <summary>Gives the 4 or 16 bytes of an address; NULL when the text is none.</summary>
[SqlFunction("inet6_aton", Example = "hex(inet6_aton('10.0.5.9')) -> 0A000509")]
public sealed class Inet6Aton : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => Text.TextArguments.Match(name, arguments, out cost) is { } signature
            ? signature with { ReturnType = SqlType.VarBinary, MayReturnNull = true }
            : null;

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new TextKernel<Body>(SqlType.VarBinary.ToArrow());

    private struct Body : ITextBody
    {
        private Reader<Utf8> _texts;

        public void Bind(ReadOnlySpan<Column> arguments) => _texts = new Reader<Utf8>(arguments[0]);

        public readonly bool Compute(int row, TextSink output)
        {
            if (!AddressOf.TryParse(_texts[row], out var address)) return false;
            output.Append(address);
            return true;
        }
    }
}

/// <summary>Writes the 4 or 16 bytes of an address as text; NULL for other lengths.</summary>
[SqlFunction("inet6_ntoa", Example = "inet6_ntoa(inet6_aton('fdfe::5a55:caff:fefa:9089')) -> fdfe::5a55:caff:fefa:9089")]
public sealed class Inet6Ntoa : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return TypeCoercion.Cost(arguments[0], SqlType.VarBinary) == TypeCoercion.Impossible
            ? null
            : new FunctionSignature(name, FunctionKind.Scalar, [SqlType.VarBinary], SqlType.String) { MayReturnNull = true };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new TextKernel<Body>(SqlType.String.ToArrow());

    private struct Body : ITextBody
    {
        private Reader<Utf8> _addresses;

        public void Bind(ReadOnlySpan<Column> arguments) => _addresses = new Reader<Utf8>(arguments[0]);

        public readonly bool Compute(int row, TextSink output)
        {
            var bytes = _addresses[row].Bytes;
            if (bytes.Length is not (4 or 16)) return false;
            output.Append(new IPAddress(bytes).ToString());
            return true;
        }
    }
}

/// <summary>Reads addresses.</summary>
internal static class AddressOf
{
    internal static bool TryParse(Utf8 text, out byte[] address)
    {
        address = [];
        var isV4 = IsIpv4.Invoke(text);
        var plain = text.Bytes.IndexOfAny("[]%/ "u8) < 0 && text.Bytes.IndexOf((byte)':') >= 0;
        if (!isV4 && !plain) return false;
        if (!IPAddress.TryParse(text.ToString(), out var parsed)) return false;
        address = parsed.GetAddressBytes();
        return true;
    }
}

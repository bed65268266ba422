using System.Runtime.InteropServices;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

namespace MatViewDb.Protocol;

/// <summary>
/// Reads messages nested deeper than the 100 levels that the protobuf library allows by itself: an expression may be as
/// deep as the parser lets it be, and each of its levels is several of the message.
/// </summary>
public static class DeepMessages
{
    private const int LevelsMax = 20_000;

    public static IMessage Parse(MessageParser parser, ByteString bytes)
    {
        try
        {
            return parser.ParseFrom(bytes);
        }
        catch (InvalidProtocolBufferException)
        {
            // Deep, or broken, which the second reading finds, too.
            return parser.ParseFrom(Input(bytes));
        }
    }

    /// <summary>Gives the message that is packed, or null when it is one of another type.</summary>
    public static T? Unpack<T>(Any any) where T : class, IMessage<T>, new()
        => any.Is(Parser<T>.Descriptor) ? (T)Parse(Parser<T>.Of, any.Value) : null;

    private static CodedInputStream Input(ByteString bytes)
    {
        var stream = MemoryMarshal.TryGetArray(bytes.Memory, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) // An array that was got is there.
            : new MemoryStream(bytes.ToByteArray());
        return CodedInputStream.CreateWithLimits(stream, int.MaxValue, LevelsMax);
    }

    private static class Parser<T> where T : class, IMessage<T>, new()
    {
        internal static readonly MessageParser<T> Of = new(() => new T());
        internal static readonly Google.Protobuf.Reflection.MessageDescriptor Descriptor = new T().Descriptor;
    }
}

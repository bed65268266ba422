using Google.Protobuf;
using MatViewDb.Core.Errors;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Protocol;

/// <summary>Carries an error of the product across processes unchanged: code, SQLSTATE, text and kind in a trailer.</summary>
public sealed class ErrorTrailer : IRpcErrorMapping
{
    public static readonly ErrorTrailer Instance = new();

    private const string Name = "matviewdb-error-bin";

    public RpcException? ToStatus(Exception error)
    {
        var known = error as MatViewException ?? CoreErrors.Internal.Because(error, error.Message);
        var trailers = new RpcHeaders();
        trailers.Add(Name, ToDetail(known).ToByteArray());
        return new RpcException(RpcStatusCode.Unknown, known.Message, trailers, error);
    }

    public Exception? ToCaller(RpcException status)
        => status.Trailers.FindBytes(Name) is { } bytes ? ToException(ErrorDetail.Parser.ParseFrom(bytes)) : null;

    public static ErrorDetail ToDetail(MatViewException error) => new()
    {
        Code = error.Code, SqlState = error.SqlState, Message = error.Message, Kind = (int)error.Kind,
    };

    public static MatViewException ToException(ErrorDetail detail)
        => new(detail.Code, detail.SqlState, (ErrorKind)detail.Kind, detail.Message);
}

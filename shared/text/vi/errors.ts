import type { ErrorCode } from '#shared/ipc/errors';
import { signingRefusalTexts } from '#shared/text/vi/signing-refusals';
import { workbookRefusalTexts } from '#shared/text/vi/workbook-refusals';

/** What happened and what to do next, for every refusal. */
export const errorTexts: Record<ErrorCode, string> = {
  ...workbookRefusalTexts,
  ...signingRefusalTexts,
  'ipc.unknownChannel': 'Chương trình không có lệnh này. Hãy cập nhật chương trình rồi thử lại.',
  'ipc.badInput': 'Có ô nhập chưa đúng. Xem lại các ô được đánh dấu rồi lưu lại.',
  'ipc.stranger': 'Yêu cầu không đến từ cửa sổ của chương trình nên đã bị từ chối.',
  'app.unexpected':
    'Chương trình gặp lỗi ngoài dự kiến; dữ liệu đã lưu vẫn nguyên. Lỗi đã được ghi lại, hãy thử lại hoặc khởi động lại chương trình.',
  'app.noCouncil': 'Chưa có dữ liệu của Hội đồng. Hãy khai báo cơ quan ở màn hình bắt đầu.',
  'app.alreadySetUp': 'Thư mục này đã có dữ liệu của một Hội đồng nên không tạo mới.',
  'database.missing': 'Không tìm thấy tệp dữ liệu. Kiểm tra lại thư mục dữ liệu, hoặc khai báo cơ quan để tạo mới.',
  'database.empty': 'Tệp dữ liệu rỗng (0 byte). Chương trình không ghi đè; hãy khôi phục từ bản sao lưu.',
  'database.foreign': 'Tệp này không phải dữ liệu của Bảng Vàng. Chương trình không mở và không sửa tệp.',
  'database.damaged': 'Tệp dữ liệu bị hỏng. Chương trình không ghi thêm; hãy khôi phục từ bản sao lưu gần nhất.',
  'database.newer': 'Dữ liệu do phiên bản mới hơn tạo ra. Hãy cài phiên bản mới của chương trình rồi mở lại.',
  'database.locked': 'Dữ liệu đang được mở ở cửa sổ khác. Đóng cửa sổ đó rồi mở lại.',
  'database.readOnly': 'Tệp hoặc thư mục dữ liệu chỉ cho đọc. Hãy cấp quyền ghi rồi mở lại.',
  'database.unreadable': 'Không đọc được tệp dữ liệu. Kiểm tra quyền truy cập và ổ đĩa rồi mở lại.',
  'database.full': 'Ổ đĩa đã đầy nên chưa lưu được. Giải phóng chỗ trống rồi thử lại; dữ liệu cũ vẫn nguyên.',
  'files.cancelled': 'Đã dừng, chưa ghi tệp nào.',
  'files.cannotWrite': 'Không ghi được tệp. Kiểm tra thư mục, đóng tệp cùng tên đang mở rồi thử lại.',
  'units.notFound': 'Không tìm thấy đơn vị. Có thể đơn vị đã được đổi; tải lại danh mục rồi chọn lại.',
  'units.parentLoop': 'Đơn vị không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó. Chọn đơn vị cấp trên khác.',
  'terms.reversed': 'Ngày kết thúc sớm hơn ngày bắt đầu. Sửa lại hai ngày rồi lưu.',
  'recipients.notFound': 'Không tìm thấy cá nhân, tập thể này trong danh mục. Tải lại rồi chọn lại.',
  'collectives.moreThanMembers':
    'Số người hoàn thành nhiệm vụ hoặc đạt danh hiệu nhiều hơn tổng số người của tập thể. Kiểm tra lại các số rồi lưu.',
  'awards.notFound': 'Không tìm thấy dòng khen thưởng này trong lịch sử. Tải lại rồi chọn lại.',
  'awards.ofDecision':
    'Dòng này do quyết định đã ban hành trong chương trình tạo ra nên không bỏ được. Ghi kết quả xem lại ở mục khen thưởng cần xem lại.',
  'initiatives.notFound': 'Không tìm thấy sáng kiến, đề tài này trong lịch sử. Tải lại rồi chọn lại.',
  'investigations.notFound': 'Không tìm thấy việc xem xét, kiểm tra, điều tra này. Tải lại rồi chọn lại.',
  'investigations.closed': 'Việc xem xét, kiểm tra, điều tra này đã kết thúc từ trước. Tải lại để xem ngày kết thúc.',
  'signers.notFound': 'Không tìm thấy người ký. Chọn người ký khác trong danh mục.',
  'days.reasonNeeded': 'Chưa ghi lý do của ngày này. Ghi lý do, ví dụ số văn bản cho nghỉ hoặc hoán đổi, rồi lưu lại.',
  'days.notSet': 'Cơ quan chưa đặt riêng ngày này nên không có gì để bỏ. Tải lại danh sách ngày nghỉ rồi xem lại.',
  'campaigns.notFound': 'Không tìm thấy đợt xét. Tải lại rồi chọn lại.',
  'campaigns.closed': 'Đợt xét đã khép nên không nhận thêm. Chọn đợt xét đang mở.',
  'campaigns.hasOpenDossiers': 'Đợt xét còn hồ sơ chưa có kết quả. Xử lý xong các hồ sơ đó rồi khép đợt.',
  'historyLists.nothingToAccept':
    'Không có dòng nào ghi vào lịch sử được. Sửa các dòng lỗi trong bản xem trước rồi nhập lại.',
  'historyLists.notFound': 'Không tìm thấy lần nhập lịch sử này. Tải lại rồi chọn lại.',
  'historyLists.isOwnRequest':
    'Đây là Phiếu đề nghị bổ sung (hoặc bảng kèm theo phiếu) đã gửi cho đơn vị, không phải danh sách các năm trước nên không ghi. Hãy chọn danh sách kèm quyết định, hoặc bảng thành tích các năm.',
  'historyLists.inUse':
    'Chưa hoàn tác được: đã có việc dựa vào lần nhập này. Xem tên ở phần chi tiết, gỡ các việc đó rồi hoàn tác lại.',
  'lists.nothingToAccept': 'Không có dòng nào nhập được. Sửa các dòng lỗi trong bản xem trước rồi nhập lại.',
  'lists.nothingFaulty': 'Không có dòng nào cần đơn vị sửa, nên không có gì để xuất.',
  'lists.isOwnRequest':
    'Đây là Phiếu đề nghị bổ sung (hoặc bảng kèm theo phiếu) đã gửi cho đơn vị, không phải danh sách đề nghị nên không nhập. Hãy nhập tệp Excel dòng cần sửa gửi kèm phiếu (tên bắt đầu bằng “Dong-can-sua”) mà đơn vị đã sửa. Nếu đơn vị ghi ngay vào tệp này, hãy mở lại danh sách đã nhập rồi sửa từng dòng theo đó.',
  'duplicates.writtenAlike':
    'Hai dòng này ghi giống hệt nhau nên không phân biệt được. Bỏ một dòng, hoặc sửa tên, đơn vị cho khác nhau rồi nhập lại.',
  'duplicates.noAnswer': 'Xác nhận này đã được bỏ từ trước. Đọc lại tệp để xem câu hỏi.',
  'lists.readAgain': 'Bản xem trước không còn khớp với tệp vừa đọc. Chọn lại tệp để đọc lại.',
  'lists.answeredAgain':
    'Chưa hoàn tác được: một danh sách nhập sau đã sửa tiếp những dòng này. Hoàn tác danh sách ấy trước.',
  'lists.answeredReplaced':
    'Chưa hoàn tác được: danh sách mà tệp này sửa lại đã được bản khác thay. Hoàn tác bản thay ấy trước.',
  'lists.replacedCameAgain':
    'Chưa hoàn tác được: danh sách cũ mà danh sách này thay đã được nhập lại. Hoàn tác lần nhập lại ấy trước.',
  'lists.replacedGone': 'Không thấy danh sách cũ cần thay nữa. Bấm “Không thay nữa”, rồi nhập lại.',
  'lists.replacesTooLate':
    'Tệp này đã được nhập rồi, nên không thay danh sách cũ được nữa. Hoàn tác lần nhập ấy, rồi chọn thay danh sách cũ.',
  'lists.notFound': 'Không tìm thấy danh sách này. Có thể việc nhập đã được hoàn tác; tải lại để xem.',
  'listDrafts.notFound': 'Danh sách đang nhập dở này không còn nữa: đã nhập xong hoặc đã bỏ. Mở lại màn hình để xem.',
  'lists.workedUpon':
    'Không hoàn tác được: có hồ sơ của danh sách này đã được xử lý (đã sửa, đã kiểm tra giấy tờ, đã trả hoặc đã chuyển Hội đồng). Mở lại hoặc xử lý từng hồ sơ ấy trước.',
  'work.stopped': 'Đã dừng theo yêu cầu. Dữ liệu vẫn như trước.',
  'dossiers.notFound': 'Không tìm thấy hồ sơ. Tải lại danh sách rồi chọn lại.',
  'dossiers.wrongStatus': 'Trạng thái hiện tại của hồ sơ không cho phép bước này. Tải lại để xem trạng thái mới nhất.',
  'dossiers.overQuota': 'Nhận thêm hồ sơ này thì vượt mức tối đa. Ghi lý do nếu vẫn đưa ra Hội đồng.',
  'dossiers.reasonNeeded': 'Hồ sơ chưa đạt đủ tiêu chuẩn. Ghi lý do nếu vẫn đưa ra Hội đồng.',
  'dossiers.editionUnknown': 'Không có quy định này trong chương trình. Chọn lại trong danh sách.',
  'dossiers.editionOutOfTime':
    'Quy định này không áp dụng được cho hồ sơ: đã hết hiệu lực trước năm thành tích, hoặc chưa có hiệu lực khi tiếp nhận và không có quy định chuyển tiếp. Chọn quy định khác.',
  'dossiers.editionReasonNeeded': 'Ghi lý do áp dụng quy định khác cho hồ sơ này rồi lưu lại.',
  'eligibility.unknownAward':
    'Chưa có tiêu chuẩn cho danh hiệu, hình thức này trong quy định đang áp dụng; người xét tự đối chiếu.',
  'eligibility.wrongRecipientKind':
    'Danh hiệu, hình thức này không dành cho loại đối tượng của hồ sơ. Kiểm tra lại danh hiệu đề nghị.',
  'regulations.noSuchEdition': 'Không có quy định này để so sánh. Chọn lại trong danh sách.',
  'candidates.onlyAttested':
    'Tiêu chuẩn của danh hiệu, hình thức này đều do người xét xác nhận nên không tìm theo lịch sử được. Chọn danh hiệu, hình thức khác.',
  'candidates.stopped': 'Đã dừng tìm. Bấm Tìm để tìm lại từ đầu.',
  'councils.notFound': 'Không tìm thấy Hội đồng. Chọn lại trong danh mục.',
  'councils.noMembers':
    'Hội đồng chưa có thành viên vào ngày họp. Khai báo thành viên trong Danh mục rồi lập cuộc họp.',
  'councils.memberNotFound': 'Không tìm thấy thành viên Hội đồng. Tải lại rồi chọn lại.',
  'meetings.notFound': 'Không tìm thấy cuộc họp. Tải lại rồi chọn lại.',
  'meetings.closed': 'Cuộc họp đã kết thúc nên không ghi thêm. Mở lại cuộc họp và ghi lý do nếu cần sửa.',
  'meetings.stillOpen': 'Cuộc họp chưa kết thúc. Kết thúc cuộc họp rồi lập quyết định.',
  'meetings.nothingAccepted': 'Đợt xét chưa có hồ sơ nào đủ điều kiện để đưa ra họp. Kiểm tra hồ sơ trước.',
  'meetings.itemNotFound': 'Hồ sơ này không có trong chương trình họp. Tải lại cuộc họp.',
  'meetings.votesMissing': 'Còn hồ sơ chưa ghi kết quả phiếu. Ghi đủ rồi kết thúc cuộc họp.',
  'meetings.noQuorum': 'Chưa đủ số thành viên dự họp theo quy định. Kiểm tra lại phần điểm danh.',
  'meetings.hasDecision': 'Đã có quyết định dựa trên cuộc họp này nên không mở lại được. Hủy dự thảo quyết định trước.',
  'meetings.moreVotesThanPresent':
    'Tổng số phiếu nhiều hơn số người biểu quyết. Kiểm tra lại số đồng ý, không đồng ý và phiếu trắng.',
  'meetings.fewerVotesThanVoters':
    'Tổng số phiếu ít hơn số người biểu quyết. Ghi đủ phiếu không đồng ý, phiếu trắng hoặc không hợp lệ.',
  'meetings.moreAgreedThanPresent': 'Số đồng ý nhiều hơn số người biểu quyết. Kiểm tra lại số phiếu.',
  'meetings.badCount': 'Số phiếu phải là số nguyên không âm. Nhập lại số phiếu.',
  'meetings.noMembers': 'Hội đồng chưa có thành viên nên chưa tính được kết quả. Khai báo thành viên rồi ghi phiếu.',
  'meetings.morePresentThanMembers': 'Số người dự nhiều hơn số thành viên Hội đồng. Kiểm tra lại phần điểm danh.',
  'meetings.moreOpinionsThanAbsent':
    'Số ý kiến bằng văn bản nhiều hơn số thành viên vắng mặt. Kiểm tra lại phần điểm danh.',
  'meetings.noWrittenOpinions':
    'Quy chế của các nội dung trong chương trình họp không nhận ý kiến bằng văn bản. Ghi thành viên là vắng, hoặc ghi người dự thay.',
  'meetings.noSubstitutes':
    'Quy định về các nội dung trong chương trình họp không cho cử người dự thay. Ghi ý kiến bằng văn bản của thành viên, hoặc ghi vắng.',
  'meetings.substituteUnnamed':
    'Có người dự thay chưa ghi tên. Ghi họ tên người dự thay ở phần Điểm danh rồi kết thúc cuộc họp.',
  'meetings.noSecondRound':
    'Hồ sơ này không bỏ phiếu vòng 2 được: chỉ bỏ phiếu lại hồ sơ chưa đạt ở vòng 1, khi quy chế cho hai vòng.',
  'meetings.secondRoundRecorded':
    'Hồ sơ đã có kết quả vòng 2 nên vòng 1 không sửa được nữa. Hủy vòng 2 trước rồi sửa vòng 1.',
  'decisions.notFound': 'Không tìm thấy quyết định. Tải lại rồi chọn lại.',
  'decisions.nothingPassed': 'Cuộc họp không có hồ sơ nào được thông qua mà chưa có quyết định.',
  'decisions.alreadyIssued': 'Quyết định đã ban hành nên không sửa được nữa.',
  'decisions.numberTaken': 'Số này đã dùng cho một quyết định khác trong năm. Chọn số khác.',
  'decisions.incomplete': 'Quyết định còn thiếu số, ngày ban hành hoặc người ký. Điền đủ rồi ban hành.',
  'decisions.notIssued': 'Quyết định chưa ban hành. Ban hành rồi xuất văn bản.',
  'decisions.beforeMeeting': 'Ngày quyết định sớm hơn ngày họp Hội đồng. Kiểm tra lại ngày.',
  'decisions.proofBlocked':
    'Còn lỗi phải sửa trước khi ban hành. Mở mục “Soát lỗi” của dự thảo, sửa từng điểm rồi ban hành.',
  'decisions.proofUnseen': 'Có cảnh báo chưa được xem. Xem từng cảnh báo, sửa hoặc đánh dấu đã xem rồi ban hành.',
  'amendments.ofAmendment': 'Quyết định sửa đổi không hủy bỏ được. Lập quyết định sửa đổi mới, ghi lại đúng nội dung.',
  'amendments.alreadyRevoked': 'Khen thưởng này đã bị hủy bỏ từ trước. Tải lại để xem quyết định hủy bỏ.',
  'amendments.alreadyRestored': 'Khen thưởng này đã được khôi phục từ trước. Tải lại để xem quyết định khôi phục.',
  'amendments.beforeOriginal': 'Ngày ký sớm hơn ngày của quyết định được sửa đổi, hủy bỏ. Kiểm tra lại ngày.',
  'amendments.incomplete': 'Nội dung sửa đổi, hủy bỏ chưa đủ. Điền đủ rồi ban hành.',
  'register.notFound': 'Không tìm thấy dòng này trong sổ. Tải lại sổ rồi chọn lại.',
  'register.numberTaken': 'Trong các số này có số đã có trong sổ. Xem sổ, chọn số khác.',
  'register.notHeld': 'Số này không còn được giữ: đã dùng hoặc đã trả. Tải lại sổ để xem.',
  'register.reversed': 'Số cuối nhỏ hơn số đầu. Sửa lại hai số.',
  'register.repeatUnexplained': 'Số này đã có trong sổ. Ghi lý do trùng số rồi ghi vào sổ.',
  'decisions.notCompetent':
    'Có danh hiệu, hình thức không thuộc thẩm quyền quyết định của cơ quan vào ngày ký. Ghi căn cứ ủy quyền rồi ban hành, hoặc hủy dự thảo và lập lại, không chọn danh hiệu, hình thức đó.',
  'papers.notFound': 'Không tìm thấy văn bản. Tải lại rồi chọn lại.',
  'papers.placeMissing': 'Chưa rõ văn bản thuộc đợt xét, cuộc họp hay hồ sơ nào. Mở đợt xét hoặc cuộc họp rồi lập lại.',
  'papers.nothingToWrite':
    'Chưa có hồ sơ nào để đưa vào văn bản này. Kiểm tra hồ sơ, ghi kết quả họp hoặc trả bổ sung rồi lập lại.',
  'papers.alreadyIssued': 'Văn bản đã chốt nên không sửa được nữa. Lập văn bản khác thay thế nếu cần.',
  'papers.incomplete': 'Văn bản còn thiếu số, ngày hoặc người ký. Điền đủ rồi chốt.',
  'papers.numberTaken': 'Số này đã dùng cho một văn bản khác cùng ký hiệu trong năm. Chọn số khác.',
  'papers.noList': 'Văn bản này không có danh sách nên không xuất Excel được. Chọn Word hoặc PDF.',
  'papers.wrongKind': 'Nội dung gửi lên không phải của loại văn bản này. Tải lại rồi sửa lại.',
  'papers.meetingOpen': 'Cuộc họp chưa kết thúc nên chưa chốt được văn bản này. Kết thúc cuộc họp rồi chốt.',
  'papers.tellersMissing': 'Còn thành viên Ban kiểm phiếu chưa ghi tên. Ghi đủ họ tên, hoặc bỏ bớt dòng, rồi chốt.',
  'word.notWord': 'Tệp này không phải văn bản Word (.docx). Chọn tệp .docx.',
  'word.oldWord':
    'Đây là tệp Word đời cũ (.doc). Mở bằng Word, chọn “Lưu thành” (Save As) kiểu .docx rồi chọn tệp .docx đó.',
  'word.dotx': 'Đây là tệp mẫu của Word (.dotx). Mở bằng Word, lưu thành .docx rồi chọn tệp .docx đó.',
  'word.tooLarge': 'Tệp Word quá lớn (tối đa 10 MB). Bỏ bớt hình ảnh rồi lưu lại.',
  'word.macro': 'Tệp có chứa macro nên chương trình không nhận. Mở bằng Word, lưu thành .docx thường rồi chọn lại.',
  'word.embedded':
    'Tệp có nhúng đối tượng hoặc tệp khác bên trong nên chương trình không nhận. Mở bằng Word, xóa các đối tượng đó, lưu lại rồi chọn lại.',
  'word.protected': 'Tệp đang đặt mật khẩu. Mở bằng Word, bỏ mật khẩu, lưu lại rồi chọn lại.',
  'word.suspicious':
    'Tệp có cấu trúc bất thường nên chương trình không mở. Mở bằng Word, chép nội dung sang một tệp mới rồi chọn tệp mới.',
  'word.unreadable': 'Tệp Word bị hỏng hoặc chưa tải về đủ. Mở thử bằng Word rồi lưu lại.',
  'word.links':
    'Tệp Word có liên kết ra ngoài, đối tượng nhúng hoặc trường lệnh của Word nên chương trình không nhận. Mở bằng Word, bỏ các mục đó (xem Chi tiết), lưu lại rồi chọn lại.',
  'word.trackedChanges':
    'Tệp Word còn dấu sửa chưa duyệt (Track Changes). Mở bằng Word, vào Xem lại (Review) › Chấp nhận tất cả thay đổi (Accept All Changes), lưu lại rồi chọn lại.',
  'templates.faulty': 'Mẫu còn lỗi nên chưa dùng được. Sửa từng chỗ theo danh sách lỗi rồi nhập lại.',
  'templates.notFound': 'Không tìm thấy phiên bản mẫu này. Tải lại rồi chọn lại.',
  'templates.noLongerFits':
    'Mẫu đang dùng không còn khớp với phiên bản chương trình này. Vào Mẫu văn bản, mở mẫu để sửa rồi nhập lại, hoặc dùng lại mẫu của chương trình.',
  'wordVersions.notFound': 'Không tìm thấy bản Word này. Tải lại rồi chọn lại.',
  'wordVersions.fieldsLeft':
    'Bản Word còn các ô trường chưa điền nên không phải bản của quyết định này. Chọn đúng tệp đã mở từ quyết định.',
  'convert.noConverter':
    'Máy này chưa có Word hay LibreOffice nên không chuyển được Word sang PDF. Cài một trong hai, hoặc chỉ đường dẫn ở Mẫu văn bản; trong lúc chờ, xuất riêng tệp Word.',
  'convert.failed':
    'Không chuyển được Word sang PDF. Đóng các cửa sổ Word, LibreOffice đang mở rồi thử lại; nếu vẫn lỗi, mở tệp và tự lưu PDF để xem chỗ hỏng.',
  'convert.tooLong': 'Chuyển sang PDF quá lâu nên chương trình đã dừng. Đóng Word, LibreOffice đang treo rồi thử lại.',
  'convert.stopped': 'Đã dừng chuyển sang PDF.',
  'convert.notAConverter':
    'Đường dẫn này không dùng được. Chỉ tới tệp soffice.exe của LibreOffice hoặc WINWORD.EXE trên ổ đĩa của máy này.',
  'files.cannotOpen': 'Đã ghi tệp nhưng máy không mở được. Mở thư mục vừa chọn rồi mở tệp bằng tay.',
  'listFiles.onlySaved': 'Chương trình không tự mở loại tệp này. Lưu tệp gốc rồi mở từ thư mục đã lưu.',
  'certificates.blankNotFound': 'Không còn phôi này. Chọn phôi khác rồi làm lại.',
  'certificates.designNotFound': 'Không còn mẫu giấy khen này. Chọn mẫu khác rồi làm lại.',
  'certificates.designShipped':
    'Mẫu có sẵn của chương trình không bỏ được. Lưu thành mẫu của cơ quan rồi sửa theo ý mình.',
  'certificates.notAnImage': 'Tệp không phải ảnh PNG hoặc JPEG. Quét phôi thành ảnh PNG, JPEG rồi chọn lại.',
  'certificates.badDesignFile':
    'Tệp này không phải mẫu giấy khen của Bảng Vàng hoặc đã bị sửa hỏng. Xin cơ quan gửi xuất lại mẫu rồi nhập lại.',
  'certificates.nobody': 'Quyết định không có ai được tặng danh hiệu, hình thức này. Chọn lại danh hiệu, hình thức.',
  'papers.extractUnclear':
    'Chưa trích được: chưa chọn đơn vị, hoặc có dòng của đơn vị này không tìm thấy trong quyết định đã ban hành. Chọn đơn vị, hoặc sao y cả quyết định.',
  'printDesk.unanswered': 'Trong số này có tờ đã gửi đi in mà chưa ghi kết quả. Ghi kết quả đợt in đó rồi in tiếp.',
  'printDesk.reasonMissing': 'Có giấy khen đã in tốt. Ghi lý do in lại rồi in.',
  'printDesk.notInDecision': 'Có người không thuộc quyết định, danh hiệu này. Tải lại danh sách rồi chọn lại.',
  'printDesk.runNotFound': 'Không tìm thấy đợt in. Tải lại nhật ký in rồi chọn lại.',
  'printDesk.answered': 'Đợt in này đã ghi kết quả. Muốn in lại thì chọn tờ rồi lập đợt in mới.',
  'printDesk.changed':
    'Mẫu hoặc dữ liệu đã đổi sau khi lập đợt in nên bản in không còn như cũ. Ghi đợt này chưa in tờ nào rồi in lại.',
  'printDesk.outsideRun': 'Số tờ đã ra lớn hơn số tờ của đợt in. Nhập lại.',
  'printDesk.namedTwice': 'Một tờ hỏng được ghi hai lần. Bỏ bớt một dòng.',
  'printDesk.notOut': 'Tờ ghi hỏng nằm sau tờ cuối cùng đã ra. Nhập lại số thứ tự tờ hỏng.',
  'printDesk.withoutReason': 'Tờ hỏng chưa có lý do. Ghi lý do rồi lưu.',
  'printing.noPdf': 'Văn bản này không có bản PDF nên không in được từ đây. Xuất ra tệp rồi in.',
  'printing.gone': 'Bản chờ in này đã đóng. Mở lại hộp thoại In rồi in.',
  'printing.badPages': 'Khoảng trang chưa đúng hoặc nằm ngoài văn bản. Nhập như 1-3, 5 hoặc để trống để in tất cả.',
  'printing.noWindow': 'Máy không mở cửa sổ nên không in được. Xuất PDF rồi in.',
  'printing.notShown': 'Chưa mở được bản PDF để in, chưa có trang nào được gửi đi. Thử lại, hoặc lưu PDF rồi in.',
  'printing.refused': 'Máy in không nhận bản in này. Kiểm tra máy in đã bật, còn giấy, rồi in lại.',
  'printing.silent': 'Máy in chưa trả lời, có thể đã nhận bản in. Xem hàng đợi của máy in trước khi in lại.',
  'certificateBook.taken': 'Số này đã ghi trong sổ. Chọn số khác.',
  'certificateBook.notGiven': 'Số này chưa cấp cho ai nên không ghi cấp lại được. Chọn số đã cấp.',
  'certificateBook.empty': 'Sổ này chưa ghi số nào. Vào số cho giấy khen rồi xuất.',
  'localRegulation.shareAboveWhole':
    'Có tỷ lệ lớn hơn 100 %, không ai đạt được. Sửa lại tỷ lệ ở phần chỉ tiêu, biểu quyết hoặc số liệu rồi lưu.',
  'localRegulation.twice': 'Có hai dòng quy định cùng một điều. Bỏ bớt một dòng rồi lưu.',
  'localRegulation.unitInTwoClusters':
    'Một đơn vị đang nằm trong hai cụm hoặc hai khối thi đua. Bỏ đơn vị khỏi một nơi rồi lưu.',
  'localRegulation.noClusters':
    'Có chỉ tiêu tính theo cụm, khối nhưng chưa khai báo cụm, khối nào. Thêm cụm, khối hoặc đổi cách tính rồi lưu.',
  'localRegulation.cannotWaive':
    'Giấy tờ này do Chính phủ quy định nên cơ quan không bỏ được. Chỉ bỏ được giấy tờ của danh hiệu, hình thức cấp cơ sở từ ngày 1/7/2025.',
  'localRegulation.variantSaysNothing':
    'Có dòng biểu quyết chưa quy định gì khác. Điền ít nhất một nội dung, hoặc bỏ dòng đó rồi lưu.',
  'localRegulation.unknownValue':
    'Có số liệu xác nhận không còn trong quy định của nhà nước. Bỏ dòng xác nhận đó rồi lưu.',
  'pdf.noElectron': 'Chưa có thành phần in PDF trên máy này. Chạy “npm run prepare-electron” rồi thử lại.',
  'pdf.failed': 'Không tạo được tệp PDF. Thử lại; nếu vẫn lỗi hãy xuất tệp Word rồi in từ Word.',
};
